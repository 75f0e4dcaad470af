import { describe, expect, it } from 'vitest'
import { onStage } from '../../../tests/stage/onStage.js'

describe('sendScheduledMessage', () => {
  it('sends one message before its moment, once', () =>
    onStage(async ({ client, chatId, pass }) => {
      const sendAt = new Date(client.now().getTime() + 60_000)
      const { id } = await client.sendMessage(chatId, 'Now', { sendAt })
      const sent = await client.sendScheduledMessage(chatId, id)
      expect(sent).toMatchObject({ text: 'Now' })
      await pass(120_000)
      const { messages } = await client.searchMessages({ chatId, query: 'Now' })
      expect(messages.map((message) => message.id)).toEqual([sent.id])
    }))
})
