import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getTopic', () => {
  it('gives a topic with its newest message, and nothing for one that is gone', () =>
    onStage(async ({ client, newBot, chatId }) => {
      await client.enableTopics(chatId)
      const { id } = await client.createTopic(chatId, 'Roses')
      await client.sendMessage(chatId, 'Which ones smell?', { replyTo: id })
      expect(await client.getTopic(chatId, id)).toMatchObject({
        topic: { id, name: 'Roses' },
        lastMessage: { text: 'Which ones smell?' },
        unreadMessageCount: 0,
      })
      expect(await client.getTopic(chatId, 999)).toBeUndefined()
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getTopic(chatId, id))).toMatchObject({ type: 'input' })
    }))
})
