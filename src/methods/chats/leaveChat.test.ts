import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('leaveChat', () => {
  it('leaves supergroups and basic groups', () =>
    onStage(async ({ client, guest, chatId }) => {
      const group = await client.createGroup('Weekend')
      for (const id of [chatId, group.id]) {
        const { inviteLink } = await client.createInviteLink(id)
        await guest.joinChatByInviteLink(inviteLink)
        expect(await client.getChatMembers(id)).toHaveLength(2)
        await guest.leaveChat(id)
        expect(await client.getChatMembers(id)).toMatchObject([{ member: { firstName: 'Olive' } }])
      }
    }))

  it('says when the account is not in the chat', () =>
    onStage(async ({ client, guest, sandbox }) => {
      const ownerId = client.account.current?.id ?? 0
      sandbox.createChannel({ title: 'News', ownerId, username: 'garden_news' })
      expect(await errorOf(guest.leaveChat('@garden_news'))).toMatchObject({ name: 'USER_NOT_PARTICIPANT' })
    }))

  it('refuses a private chat', () =>
    onStage(async ({ client }) => {
      expect(await errorOf(client.leaveChat('me'))).toMatchObject({ type: 'input', argument: 'chatId' })
    }))
})
