import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setDiscussionChat', () => {
  it('links both, and brings each post into the discussion, where it is pinned', () =>
    onStage(async ({ client, chatId }) => {
      const news = await client.createChannel('News')
      await client.setDiscussionChat(news.id, chatId)
      expect(await client.getChat(news.id)).toMatchObject({ linkedChatId: chatId })
      expect(await client.getChat(chatId)).toMatchObject({ linkedChatId: news.id })
      expect(await errorOf(client.setDiscussionChat(news.id, chatId))).toMatchObject({ name: 'LINK_NOT_MODIFIED' })
      const post = await client.sendMessage(news.id, 'Rain')
      const [last] = await client.getHistory(chatId, { limit: 1 })
      expect(last).toMatchObject({ text: 'Rain', from: { id: news.id }, isAutomaticForward: true, isOutgoing: false })
      expect(last?.forwardFrom).toMatchObject({ messageId: post.id })
      const pinned = await client.searchMessages({ chatId, filter: 'pinned' })
      expect(pinned.messages.map(({ id }) => id)).toEqual([last?.id])
      const [entry] = await client.getRecentActions(chatId, { kinds: ['chatInfo'] })
      expect(entry?.action).toEqual({ type: 'changeDiscussionChat', new: news.id })
    }))

  it('refuses forums, what hides its past, the wrong kinds of chats, members and bots', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const news = await client.createChannel('News')
      await client.disableChatHistoryForNewMembers(chatId)
      const hidden = await errorOf(client.setDiscussionChat(news.id, chatId))
      expect(hidden).toMatchObject({ name: 'MEGAGROUP_PREHISTORY_HIDDEN' })
      const forum = await client.createSupergroup('Forum', { forum: true })
      const closed = await errorOf(client.setDiscussionChat(news.id, forum.id))
      expect(closed).toMatchObject({ name: 'CHAT_DISCUSSION_UNALLOWED' })
      expect(await errorOf(client.setDiscussionChat(chatId, news.id))).toMatchObject({ name: 'BROADCAST_ID_INVALID' })
      const { inviteLink } = await client.createInviteLink(news.id)
      await guest.joinChat(inviteLink)
      const own = await guest.createSupergroup('Talk')
      expect(await errorOf(guest.setDiscussionChat(news.id, own.id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setDiscussionChat(news.id, chatId))).toMatchObject({ type: 'input' })
    }))
})
