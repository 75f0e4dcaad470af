import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getChat', () => {
  it('shows the owner everything about a supergroup', () =>
    onStage(async ({ client, chatId }) => {
      const chat = await client.getChat(chatId)
      expect(chat).toMatchObject({
        type: 'supergroup',
        id: chatId,
        title: 'Garden',
        description: 'Plants and their people',
        memberCount: 1,
        primaryInviteLink: { isPrimary: true, isRevoked: false, creator: { firstName: 'Olive' } },
      })
      expectPlain(chat)
    }))

  it('shows a member no invite link', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const chat = await guest.getChat(chatId)
      expect(chat).toMatchObject({ memberCount: 2 })
      expect(chat).not.toHaveProperty('primaryInviteLink')
    }))

  it('shows how many wait to be let in', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
      await guest.joinChatByInviteLink(inviteLink)
      expect(await client.getChat(chatId)).toMatchObject({ pendingJoinRequestCount: 1 })
    }))

  it('shows channels, basic groups and users', () =>
    onStage(async ({ client, newBot, sandbox }) => {
      const channel = await client.createChannel('News')
      expect(await client.getChat(channel.id)).toMatchObject({ type: 'channel', title: 'News' })
      const group = await client.createGroup('Weekend')
      expect(await client.getChat(group.id)).toMatchObject({ type: 'group', title: 'Weekend', memberCount: 1 })
      await newBot('garden_bot')
      expect(await client.getChat('@garden_bot')).toMatchObject({ type: 'private', isBot: true, isBlocked: false })
      sandbox.createChannel({ title: 'Open', ownerId: client.account.current?.id ?? 0, username: 'open_news' })
      expect(await client.getChat('t.me/open_news')).toMatchObject({ title: 'Open', username: 'open_news' })
      expect(await client.getChat('me')).toMatchObject({ type: 'private', firstName: 'Olive', isSelf: true })
    }))

  it('says when the account may not see a chat any more', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      await guest.leaveChat(chatId)
      expect(await errorOf(guest.getChat(chatId))).toMatchObject({ name: 'CHANNEL_PRIVATE' })
    }))
})
