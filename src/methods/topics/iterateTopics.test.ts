import { describe, expect, it } from 'vitest'
import { listOf } from '../../../tests/stage/listOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('iterateTopics', () => {
  it('goes through all topics once, whatever the size of a page', () =>
    onStage(async ({ client, chatId, pass }) => {
      await client.enableTopics(chatId)
      for (const name of ['One', 'Two', 'Three', 'Four']) {
        await client.createTopic(chatId, name)
        await pass(1000)
      }
      const { items } = await client.getTopics(chatId)
      expect(items).toHaveLength(5)
      await client.pinTopic(chatId, items[2]?.topic.id ?? 0)
      const all = (await client.getTopics(chatId)).items
      for (const limit of [1, 2, 5, 100]) expect(await listOf(client.iterateTopics(chatId, { limit }))).toEqual(all)
    }))
})
