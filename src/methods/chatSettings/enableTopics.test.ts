import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('enableTopics', () => {
  it('makes a supergroup a forum with a general topic, as a list or as tabs', () =>
    onStage(async ({ client, chatId }) => {
      await client.enableTopics(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ isForum: true })
      const { items } = await client.getTopics(chatId)
      expect(items).toMatchObject([{ topic: { id: 1, isGeneral: true, name: 'General' } }])
      expect(await errorOf(client.enableTopics(chatId))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      await client.enableTopics(chatId, { showAsTabs: true })
      const [entry] = await client.getRecentActions(chatId)
      expect(entry?.action).toEqual({ type: 'toggleTopics', isEnabled: true })
    }))

  it('refuses the chat of a discussion, basic groups, administrators and bots', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      await client.getChatMembers(chatId)
      await client.promoteChatMember(chatId, guest.account.current?.id ?? 0, { canChangeInfo: true })
      expect(await errorOf(guest.enableTopics(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.enableTopics(group.id))).toMatchObject({ argument: 'chatId' })
      const news = await client.createChannel('News')
      await client.setDiscussionChat(news.id, chatId)
      expect(await errorOf(client.enableTopics(chatId))).toMatchObject({ name: 'CHAT_DISCUSSION_UNALLOWED' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.enableTopics(chatId))).toMatchObject({ type: 'input' })
    }))
})
