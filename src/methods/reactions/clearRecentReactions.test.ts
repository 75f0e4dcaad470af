import { describe, expect, it } from 'vitest'
import { onStage } from '../../../tests/stage/onStage.js'

describe('clearRecentReactions', () => {
  it('forgets the reactions of late', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendMessage(chatId, 'Roses!')
      await client.addReaction(chatId, id, { type: 'emoji', emoji: '👍' }, { addToRecents: true })
      const recent = (): Promise<unknown> => client.invoke('messages.getRecentReactions', { limit: 10, hash: 0n })
      expect(await recent()).toMatchObject({ reactions: [{ emoticon: '👍' }] })
      await client.clearRecentReactions()
      expect(await recent()).toMatchObject({ reactions: [] })
    }))
})
