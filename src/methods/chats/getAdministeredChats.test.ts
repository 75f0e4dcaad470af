import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getAdministeredChats', () => {
  it('lists public chats, or the channels among them', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const news = await client.createChannel('News')
      await client.createChannel('Private')
      await client.setChatUsername(chatId, 'garden_talk')
      await client.setChatUsername(news.id, 'garden_news')
      const all = await client.getAdministeredChats()
      expect(all.map(({ id }) => id).toSorted((a, b) => b - a)).toEqual([chatId, news.id])
      const channels = await client.getAdministeredChats({ forPersonalChannel: true })
      expect(channels.map(({ id }) => id)).toEqual([news.id])
      expect(await guest.getAdministeredChats()).toEqual([])
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getAdministeredChats())).toMatchObject({ type: 'input' })
    }))
})
