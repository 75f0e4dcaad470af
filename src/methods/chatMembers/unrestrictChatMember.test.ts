import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('unrestrictChatMember', () => {
  it('gives a member back what was withheld, for those who may restrict', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      await client.getChatMembers(chatId)
      const gus = guest.account.current?.id ?? 0
      await client.setChatMemberRights(chatId, gus)
      expect(await errorOf(guest.sendMessage(chatId, 'Hello'))).toMatchObject({ type: 'rpc' })
      expect(await errorOf(guest.unrestrictChatMember(chatId, 'me'))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.unrestrictChatMember(chatId, gus)
      await guest.sendMessage(chatId, 'Hello')
      expect(await client.getChatMember(chatId, gus)).toMatchObject({ status: 'member' })
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.unrestrictChatMember(group.id, gus))).toMatchObject({ argument: 'chatId' })
    }))
})
