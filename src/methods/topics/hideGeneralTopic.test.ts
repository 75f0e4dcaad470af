import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('hideGeneralTopic', () => {
  it('changes the general topic once, for those who may', () =>
    onStage(async ({ client, guest, chatId }) => {
      expect(await errorOf(client.hideGeneralTopic(chatId))).toMatchObject({ name: 'CHANNEL_FORUM_MISSING' })
      await client.enableTopics(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.hideGeneralTopic(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.hideGeneralTopic(chatId)
      const [told] = await client.getHistory(chatId, { limit: 1 })
      expect(told).toMatchObject({ type: 'generalForumTopicHidden' })
      expect(await client.getTopic(chatId, 1)).toMatchObject({ topic: { isHidden: true, isClosed: true } })
      expect(await errorOf(client.hideGeneralTopic(chatId))).toMatchObject({ name: 'TOPIC_NOT_MODIFIED' })
    }))
})
