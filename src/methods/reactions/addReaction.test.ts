import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('addReaction', () => {
  it('reacts once, however often it is called', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendMessage(chatId, 'Roses!')
      for (let times = 0; times < 2; times++) await client.addReaction(chatId, id, { type: 'emoji', emoji: '👍' })
      expect(await client.getMessage(chatId, id)).toMatchObject({ reactions: [{ count: 1, isChosen: true }] })
    }))

  it('says where one more is too many, and where there is no message', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendMessage(chatId, 'Roses!')
      await client.addReaction(chatId, id, { type: 'emoji', emoji: '👍' })
      expect(await errorOf(client.addReaction(chatId, id, { type: 'emoji', emoji: '❤' }))).toMatchObject({
        name: 'REACTIONS_TOO_MANY',
      })
      expect(await errorOf(client.addReaction(chatId, id + 1, { type: 'emoji', emoji: '❤' }))).toMatchObject({
        argument: 'messageId',
      })
    }))
})
