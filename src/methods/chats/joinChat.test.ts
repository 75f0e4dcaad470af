import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('joinChat', () => {
  it('joins a chat by its username', () =>
    onStage(async ({ client, guest, sandbox }) => {
      const ownerId = client.account.current?.id ?? 0
      const { id } = sandbox.createChannel({ title: 'News', ownerId, username: 'garden_news' })
      const result = await guest.joinChat('@garden_news')
      expect(result).toMatchObject({ type: 'joined', chat: { id, type: 'channel', title: 'News' } })
      expect(await guest.getChatMember(id, 'me')).toMatchObject({ status: 'member' })
    }))

  it('joins by an invite link', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      expect(await guest.joinChat(inviteLink)).toMatchObject({ type: 'joined', chat: { id: chatId } })
    }))

  it('comes back to a basic group', () =>
    onStage(async ({ client, guest }) => {
      const group = await client.createGroup('Weekend')
      const { inviteLink } = await client.createInviteLink(group.id)
      await guest.joinChat(inviteLink)
      await guest.leaveChat(group.id)
      expect(await guest.joinChat(group.id)).toMatchObject({ type: 'joined', chat: { id: group.id } })
      expect(await client.getChatMembers(group.id)).toHaveLength(2)
    }))

  it('refuses a user, and bots', () =>
    onStage(async ({ client, newBot }) => {
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(client.joinChat('@garden_bot'))).toMatchObject({ type: 'input', argument: 'chatId' })
      expect(await errorOf(bot.joinChat('@garden_news'))).toMatchObject({ type: 'input' })
    }))
})
