import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getNotificationSettings', () => {
  it('gives what was set for a chat and for a topic of it, each by itself', () =>
    onStage(async ({ client, newBot, chatId }) => {
      await client.enableTopics(chatId)
      expect(await client.getNotificationSettings(chatId)).toEqual({})
      await client.setNotificationSettings(chatId, { silent: true })
      await client.setNotificationSettings(chatId, { showPreviews: false }, { topicId: 1 })
      expect(await client.getNotificationSettings(chatId)).toEqual({ isSilent: true })
      expect(await client.getNotificationSettings(chatId, { topicId: 1 })).toEqual({ showsPreviews: false })
      const gone = await errorOf(client.getNotificationSettings(chatId, { topicId: 999 }))
      expect(gone).toMatchObject({ name: 'TOPIC_ID_INVALID' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getNotificationSettings(chatId))).toMatchObject({ type: 'input' })
    }))
})
