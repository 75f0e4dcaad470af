import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

/** The account that tells of a new sign-in. */
const TELEGRAM = 777_000

describe('archiveChat', () => {
  it('moves a chat into the archive, also twice', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      for (let times = 0; times < 2; times += 1) await client.archiveChat(chatId)
      const idsIn = async (from: 'main' | 'archived'): Promise<readonly number[]> => {
        const ids = (await client.getChats({ from })).map(({ chat }) => chat.id)
        return ids.filter((id) => id !== TELEGRAM).toSorted((one, other) => other - one)
      }
      expect(await idsIn('main')).toEqual([group.id])
      expect(await idsIn('archived')).toEqual([chatId])
    }))

  it('refuses chats that the account has not met and bots', () =>
    onStage(async ({ guest, newBot, chatId }) => {
      const unknown = await errorOf(guest.archiveChat(chatId))
      expect(unknown).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.archiveChat('me'))).toMatchObject({ type: 'input' })
    }))
})
