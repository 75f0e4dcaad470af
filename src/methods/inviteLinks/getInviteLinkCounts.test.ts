import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getInviteLinkCounts', () => {
  it('counts links in use and revoked ones, for the owner', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      await client.revokeInviteLink(chatId, inviteLink)
      expect(await client.getInviteLinkCounts(chatId)).toMatchObject([
        { administrator: { firstName: 'Olive' }, inviteLinkCount: 1, revokedInviteLinkCount: 1 },
      ])
      expect(await errorOf(guest.getInviteLinkCounts(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getInviteLinkCounts(chatId))).toMatchObject({ type: 'input' })
    }))
})
