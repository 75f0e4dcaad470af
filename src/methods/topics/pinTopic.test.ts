import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('pinTopic', () => {
  it('changes the topic once, for those who may', () =>
    onStage(async ({ client, guest, chatId }) => {
      await client.enableTopics(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const { id } = await client.createTopic(chatId, 'Rules')
      expect(await errorOf(guest.pinTopic(chatId, id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.pinTopic(chatId, id)
      expect(await client.getTopic(chatId, id)).toMatchObject({ topic: { isPinned: true } })
      expect(await errorOf(client.pinTopic(chatId, id))).toMatchObject({ name: 'PINNED_TOPIC_NOT_MODIFIED' })
      const spoken = await guest.sendMessage(chatId, 'Hello', { replyTo: id }).then(
        () => 'said',
        () => 'unsaid',
      )
      expect(spoken).toBe('said')
      await client.sendMessage(chatId, 'By the owner', { replyTo: id })
    }))

  it('pins no more than five', () =>
    onStage(async ({ client, chatId }) => {
      await client.enableTopics(chatId)
      for (const name of ['1', '2', '3', '4'])
        await client.pinTopic(chatId, (await client.createTopic(chatId, name)).id)
      await client.pinTopic(chatId, 1)
      const { id } = await client.createTopic(chatId, 'One too many')
      expect(await errorOf(client.pinTopic(chatId, id))).toMatchObject({ name: 'PINNED_TOO_MUCH' })
    }))

  it('refuses topics that are gone and chats without any', () =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.pinTopic(chatId, 1))).toMatchObject({ name: 'CHANNEL_FORUM_MISSING' })
      await client.enableTopics(chatId)
      expect(await errorOf(client.pinTopic(chatId, 999))).toMatchObject({ name: 'TOPIC_ID_INVALID' })
      expect(await errorOf(client.pinTopic(chatId, 0))).toMatchObject({ argument: 'topicId' })
    }))
})
