import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('deleteRevokedInviteLinks', () => {
  it('deletes revoked links and leaves those in use', () =>
    onStage(async ({ client, chatId }) => {
      const revoked = await client.createInviteLink(chatId)
      const inUse = await client.createInviteLink(chatId)
      await client.revokeInviteLink(chatId, revoked.inviteLink)
      await client.deleteRevokedInviteLinks(chatId, 'me')
      expect(await client.getCreatedInviteLinks(chatId, { revoked: true })).toEqual([])
      const links = await client.getCreatedInviteLinks(chatId)
      expect(links.map(({ inviteLink }) => inviteLink)).toContain(inUse.inviteLink)
    }))

  it('is not for members, nor for bots', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      expect(await errorOf(guest.deleteRevokedInviteLinks(chatId, 'me'))).toMatchObject({ type: 'rpc' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.deleteRevokedInviteLinks(chatId, 'me'))).toMatchObject({ type: 'input' })
    }))
})
