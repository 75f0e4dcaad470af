import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('removeDiscussionChat', () => {
  it('takes the link from both sides, once', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const news = await client.createChannel('News')
      await client.setDiscussionChat(news.id, chatId)
      await client.removeDiscussionChat(news.id)
      for (const id of [news.id, chatId]) expect(await client.getChat(id)).not.toHaveProperty('linkedChatId')
      await client.sendMessage(news.id, 'Rain')
      const [last] = await client.getHistory(chatId, { limit: 1 })
      expect(last).not.toMatchObject({ text: 'Rain' })
      expect(await errorOf(client.removeDiscussionChat(news.id))).toMatchObject({ name: 'LINK_NOT_MODIFIED' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.removeDiscussionChat(news.id))).toMatchObject({ type: 'input' })
    }))
})
