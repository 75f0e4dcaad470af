import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('reopenTopic', () => {
  it('changes the topic once, for those who may', () =>
    onStage(async ({ client, guest, chatId }) => {
      await client.enableTopics(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const { id } = await client.createTopic(chatId, 'Rules')
      await client.closeTopic(chatId, id)
      expect(await errorOf(guest.reopenTopic(chatId, id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.reopenTopic(chatId, id)
      const [told] = await client.getHistory(chatId, { limit: 1 })
      expect(told).toMatchObject({ type: 'forumTopicReopened', threadId: id })
      expect(await client.getTopic(chatId, id)).toMatchObject({ topic: { isClosed: false } })
      expect(await errorOf(client.reopenTopic(chatId, id))).toMatchObject({ name: 'TOPIC_NOT_MODIFIED' })
      const spoken = await guest.sendMessage(chatId, 'Hello', { replyTo: id }).then(
        () => 'said',
        () => 'unsaid',
      )
      expect(spoken).toBe('said')
      await client.sendMessage(chatId, 'By the owner', { replyTo: id })
    }))

  it('refuses topics that are gone and chats without any', () =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.reopenTopic(chatId, 1))).toMatchObject({ name: 'CHANNEL_FORUM_MISSING' })
      await client.enableTopics(chatId)
      expect(await errorOf(client.reopenTopic(chatId, 999))).toMatchObject({ name: 'TOPIC_ID_INVALID' })
      expect(await errorOf(client.reopenTopic(chatId, 0))).toMatchObject({ argument: 'topicId' })
    }))
})
