import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('createTopic', () => {
  it('makes a topic in which one can write', () =>
    onStage(async ({ client, chatId }) => {
      await client.enableTopics(chatId)
      const customEmojiId = '5368324170671202286'
      const topic = await client.createTopic(chatId, 'Roses', { color: 0xff93b2, customEmojiId, sendAs: chatId })
      expect(topic).toMatchObject({
        type: 'active',
        name: 'Roses',
        color: 0xff93b2,
        customEmojiId,
        creator: { id: chatId },
        isGeneral: false,
        isClosed: false,
      })
      expectPlain(topic)
      expect(await client.getMessage(chatId, topic.id)).toMatchObject({
        type: 'forumTopicCreated',
        forumTopicCreated: { name: 'Roses', color: 0xff93b2, customEmojiId },
      })
      const first = await client.sendMessage(chatId, 'Which ones smell?', { replyTo: topic.id })
      expect(first).toMatchObject({ threadId: topic.id, isTopicMessage: true })
      expect(first).not.toHaveProperty('replyToMessageId')
      const answer = await client.sendMessage(chatId, 'Old ones', { replyTo: first.id })
      expect(answer).toMatchObject({ threadId: topic.id, isTopicMessage: true, replyToMessageId: first.id })
      expect(await client.sendMessage(chatId, 'Elsewhere')).toMatchObject({ isTopicMessage: false })
      const [entry] = await client.getRecentActions(chatId, { kinds: ['topics'] })
      expect(entry?.action).toMatchObject({ type: 'createTopic', topic: { id: topic.id, name: 'Roses' } })
    }))

  it('is for members where they may manage topics, and for bots', () =>
    onStage(async ({ client, guest, newBot, chatId, pass }) => {
      await client.enableTopics(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      await guest.createTopic(chatId, 'Beans')
      await client.setChatDefaultPermissions(chatId, { canSendMessages: true })
      expect(await errorOf(guest.createTopic(chatId, 'Peas'))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      const { client: bot } = await newBot('garden_bot')
      await client.promoteChatMember(chatId, '@garden_bot', { canManageTopics: true })
      await pass(1000)
      expect(await bot.createTopic(chatId, 'Peas')).toMatchObject({ name: 'Peas' })
    }))

  it('refuses chats without topics, other colours and titles out of range', () =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.createTopic(chatId, 'Roses'))).toMatchObject({ name: 'CHANNEL_FORUM_MISSING' })
      await client.enableTopics(chatId)
      for (const title of ['', 'x'.repeat(129)])
        expect(await errorOf(client.createTopic(chatId, title))).toMatchObject({ argument: 'title' })
      const color = await errorOf(client.createTopic(chatId, 'Roses', { color: 0x123456 }))
      expect(color).toMatchObject({ name: 'ICON_COLOR_INVALID' })
      const emoji = await errorOf(client.createTopic(chatId, 'Roses', { customEmojiId: 'x' }))
      expect(emoji).toMatchObject({ argument: 'customEmojiId' })
    }))
})
