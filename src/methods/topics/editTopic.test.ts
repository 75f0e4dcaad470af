import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('editTopic', () => {
  it('changes the name and the icon, and says so in the topic', () =>
    onStage(async ({ client, chatId }) => {
      await client.enableTopics(chatId)
      const { id } = await client.createTopic(chatId, 'Roses')
      const customEmojiId = '5368324170671202286'
      expect(await client.editTopic(chatId, id, 'Shrubs', { customEmojiId })).toMatchObject({
        id,
        name: 'Shrubs',
        customEmojiId,
      })
      const [told] = await client.getHistory(chatId, { limit: 1 })
      expect(told).toMatchObject({
        type: 'forumTopicEdited',
        forumTopicEdited: { name: 'Shrubs', customEmojiId },
        threadId: id,
      })
      const bare = await client.editTopic(chatId, id, 'Shrubs', { customEmojiId: '' })
      expect(bare).not.toHaveProperty('customEmojiId')
      expect(await errorOf(client.editTopic(chatId, id, 'Shrubs'))).toMatchObject({ name: 'TOPIC_NOT_MODIFIED' })
      expect(await client.editTopic(chatId, 1, 'Hall')).toMatchObject({ isGeneral: true, name: 'Hall' })
      const icon = await errorOf(client.editTopic(chatId, 1, 'Lobby', { customEmojiId }))
      expect(icon).toMatchObject({ name: 'GENERAL_MODIFY_ICON_FORBIDDEN' })
      const [entry] = await client.getRecentActions(chatId)
      expect(entry?.action).toMatchObject({ type: 'editTopic', previous: { name: 'General' }, new: { name: 'Hall' } })
    }))

  it('is for who made the topic, and refuses topics that are gone', () =>
    onStage(async ({ client, guest, chatId }) => {
      await client.enableTopics(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const own = await guest.createTopic(chatId, 'Beans')
      const other = await client.createTopic(chatId, 'Roses')
      await guest.editTopic(chatId, own.id, 'Peas')
      expect(await errorOf(guest.editTopic(chatId, other.id, 'Peas'))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      expect(await errorOf(client.editTopic(chatId, 999, 'Peas'))).toMatchObject({ name: 'TOPIC_ID_INVALID' })
      expect(await errorOf(client.editTopic(chatId, 0, 'Peas'))).toMatchObject({ argument: 'topicId' })
      expect(await errorOf(client.editTopic(chatId, own.id, ''))).toMatchObject({ argument: 'title' })
    }))
})
