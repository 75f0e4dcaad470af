import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getInactiveChats', () => {
  it('lists chats in which nothing has happened for long', () =>
    onStage(async ({ client, newBot, sandbox, chatId }) => {
      await client.createChannel('News')
      expect(await client.getInactiveChats()).toEqual([])
      const box = [...sandbox.world.channels.values()][0]?.box
      if (box !== undefined) box.lastEventAt -= 40 * 86_400
      const lastActivity = new Date((box?.lastEventAt ?? 0) * 1000)
      expect(await client.getInactiveChats()).toMatchObject([{ chat: { id: chatId }, lastActivity }])
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getInactiveChats())).toMatchObject({ type: 'input' })
    }))
})
