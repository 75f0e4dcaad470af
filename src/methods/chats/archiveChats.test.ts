import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

/** The account that tells of a new sign-in. */
const TELEGRAM = 777_000

describe('archiveChats', () => {
  it('moves chats into the archive, also twice', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      for (let times = 0; times < 2; times += 1) await client.archiveChats([group.id, chatId])
      const idsIn = async (from: 'main' | 'archived'): Promise<readonly number[]> => {
        const ids = (await client.getChats({ from })).map(({ chat }) => chat.id)
        return ids.filter((id) => id !== TELEGRAM).toSorted((one, other) => other - one)
      }
      expect(await idsIn('main')).toEqual([])
      expect(await idsIn('archived')).toEqual([group.id, chatId])
    }))

  it('refuses chats that the account has not met, none or too many, and bots', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const unknown = await errorOf(guest.archiveChats([chatId]))
      expect(unknown).toMatchObject({ type: 'input', argument: 'chatIds[0]' })
      for (const count of [0, 101]) {
        const error = await errorOf(client.archiveChats(Array.from({ length: count }, () => chatId)))
        expect(error).toMatchObject({ type: 'input', argument: 'chatIds.length' })
      }
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.archiveChats(['me']))).toMatchObject({ type: 'input' })
    }))
})
