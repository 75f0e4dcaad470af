import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getPrimaryInviteLink', () => {
  it('gives the same link each time, in groups of every kind', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const group = await client.createGroup('Weekend')
      for (const id of [chatId, group.id]) {
        const link = await client.getPrimaryInviteLink(id)
        expect(link).toMatchObject({ isPrimary: true, isRevoked: false })
        expect(await client.getPrimaryInviteLink(id)).toEqual(link)
      }
      const { inviteLink } = await client.getPrimaryInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.getPrimaryInviteLink(chatId))).toMatchObject({ argument: 'chatId' })
      expect(await errorOf(client.getPrimaryInviteLink('me'))).toMatchObject({ argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getPrimaryInviteLink(chatId))).toMatchObject({ type: 'input' })
    }))
})
