import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('deleteScheduledMessages', () => {
  it('deletes what waits, so that it is never sent', () =>
    onStage(async ({ client, chatId, pass }) => {
      const sendAt = new Date(client.now().getTime() + 60_000)
      const { id } = await client.sendMessage(chatId, 'Never', { sendAt })
      await client.deleteScheduledMessages(chatId, [id])
      expect(await client.getScheduledMessages(chatId)).toEqual([])
      await pass(120_000)
      expect((await client.searchMessages({ chatId, query: 'Never' })).messages).toEqual([])
      expect(await errorOf(client.deleteScheduledMessages(chatId, []))).toMatchObject({ argument: 'messageIds' })
    }))
})
