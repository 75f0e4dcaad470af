import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getTopicsById', () => {
  it('gives topics in the order asked for, and tells which are gone', () =>
    onStage(async ({ client, newBot, chatId }) => {
      await client.enableTopics(chatId)
      const { id } = await client.createTopic(chatId, 'Roses')
      const { items } = await client.getTopicsById(chatId, [999, id, 1])
      expect(items.map(({ topic }) => [topic.id, topic.type])).toEqual([
        [999, 'deleted'],
        [id, 'active'],
        [1, 'active'],
      ])
      for (const ids of [[], [0]])
        expect(await errorOf(client.getTopicsById(chatId, ids))).toMatchObject({ type: 'input' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getTopicsById(chatId, [1]))).toMatchObject({ type: 'input' })
    }))
})
