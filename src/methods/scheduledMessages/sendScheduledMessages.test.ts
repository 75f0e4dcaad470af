import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('sendScheduledMessages', () => {
  it('sends what waits before its moment', () =>
    onStage(async ({ client, chatId }) => {
      const sendAt = new Date(client.now().getTime() + 3_600_000)
      const one = await client.sendMessage(chatId, 'One', { sendAt })
      const two = await client.sendMessage(chatId, 'Two', { sendAt })
      const sent = await client.sendScheduledMessages(chatId, [one.id, two.id])
      expect(sent).toMatchObject([{ text: 'One' }, { text: 'Two' }])
      expectPlain(sent)
      expect(await client.getScheduledMessages(chatId)).toEqual([])
      expect(await errorOf(client.sendScheduledMessages(chatId, [one.id]))).toMatchObject({
        name: 'MESSAGE_ID_INVALID',
      })
      expect(await errorOf(client.sendScheduledMessages(chatId, []))).toMatchObject({ argument: 'messageIds' })
    }))
})
