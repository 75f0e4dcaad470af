import { describe, expect, it } from 'vitest'
import { onStage } from '../../../tests/stage/onStage.js'

describe('removeReaction', () => {
  it('takes a reaction back, and leaves what is none alone', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendMessage(chatId, 'Roses!')
      const thumb = { type: 'emoji', emoji: '👍' } as const
      await client.addReaction(chatId, id, thumb)
      await client.removeReaction(chatId, id, { type: 'emoji', emoji: '❤' })
      expect(await client.getMessage(chatId, id)).toMatchObject({ reactions: [{ reaction: thumb }] })
      await client.removeReaction(chatId, id, thumb)
      await client.removeReaction(chatId, id, thumb)
      expect(await client.getMessage(chatId, id)).not.toHaveProperty('reactions')
    }))
})
