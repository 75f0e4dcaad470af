import { describe, expect, it } from 'vitest'
import { onStage } from '../../../tests/stage/onStage.js'

describe('deleteScheduledMessage', () => {
  it('deletes one message that waits, and leaves the others', () =>
    onStage(async ({ client, chatId }) => {
      const sendAt = new Date(client.now().getTime() + 60_000)
      const { id } = await client.sendMessage(chatId, 'Never', { sendAt })
      await client.sendMessage(chatId, 'Soon', { sendAt })
      await client.deleteScheduledMessage(chatId, id)
      expect(await client.getScheduledMessages(chatId)).toMatchObject([{ text: 'Soon' }])
    }))
})
