import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setPersonalChannel', () => {
  it('shows an own public channel', () =>
    onStage(async ({ client, chatId, newBot }) => {
      const { id } = await client.createChannel('News')
      expect(await errorOf(client.setPersonalChannel(id))).toMatchObject({ name: 'CHANNEL_INVALID' })
      expect(await errorOf(client.setPersonalChannel(chatId))).toMatchObject({ name: 'CHANNEL_INVALID' })
      await client.setChatUsername(id, 'garden_news')
      await client.setPersonalChannel(id)
      expect(await client.getChat('me')).toMatchObject({ personalChatId: id })
      await client.setPersonalChannel()
      expect(await client.getChat('me')).not.toHaveProperty('personalChatId')
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setPersonalChannel())).toMatchObject({ type: 'input' })
    }))
})
