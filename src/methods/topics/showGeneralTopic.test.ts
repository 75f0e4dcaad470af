import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('showGeneralTopic', () => {
  it('changes the general topic once, for those who may', () =>
    onStage(async ({ client, guest, chatId }) => {
      expect(await errorOf(client.showGeneralTopic(chatId))).toMatchObject({ name: 'CHANNEL_FORUM_MISSING' })
      await client.enableTopics(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      await client.hideGeneralTopic(chatId)
      expect(await errorOf(guest.showGeneralTopic(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.showGeneralTopic(chatId)
      const [told] = await client.getHistory(chatId, { limit: 1 })
      expect(told).toMatchObject({ type: 'generalForumTopicShown' })
      expect(await client.getTopic(chatId, 1)).toMatchObject({ topic: { isHidden: false, isClosed: true } })
      expect(await errorOf(client.showGeneralTopic(chatId))).toMatchObject({ name: 'TOPIC_NOT_MODIFIED' })
      await client.reopenTopic(chatId, 1)
      expect(await client.getTopic(chatId, 1)).toMatchObject({ topic: { isClosed: false } })
    }))
})
