import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setChatDefaultPermissions', () => {
  it('withholds what is not named from members, not from administrators', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      await client.setChatDefaultPermissions(chatId, { canInviteUsers: true })
      expect(await errorOf(guest.sendMessage(chatId, 'Hello'))).toMatchObject({ name: /FORBIDDEN/ })
      await client.sendMessage(chatId, 'Quiet please')
      await client.setChatDefaultPermissions(chatId, { canSendMessages: true })
      await guest.sendMessage(chatId, 'Hello')
      const again = await errorOf(client.setChatDefaultPermissions(chatId, { canSendMessages: true }))
      expect(again).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      const [entry] = await client.getRecentActions(chatId)
      expect(entry?.action).toMatchObject({
        type: 'setDefaultPermissions',
        previous: { canSendMessages: false, canInviteUsers: true },
        new: { canSendMessages: true, canInviteUsers: false },
      })
    }))

  it('refuses channels, and members', () =>
    onStage(async ({ client, guest, chatId }) => {
      const channel = await client.createChannel('News')
      expect(await errorOf(client.setChatDefaultPermissions(channel.id, {}))).toMatchObject({ name: 'PEER_ID_INVALID' })
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.setChatDefaultPermissions(chatId, {}))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))
})
