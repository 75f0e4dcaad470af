import { describe, expect, it } from 'vitest'
import { listOf } from '../../../tests/stage/listOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('iterateChatMembers', () => {
  it('goes through all members once, whatever the size of a page', () =>
    onStage(async ({ client, largeChat }) => {
      const chatId = await largeChat()
      const all = await client.getChatMembers(chatId)
      expect(all).toHaveLength(100)
      for (const limit of [7, 50, 200]) expect(await listOf(client.iterateChatMembers(chatId, { limit }))).toEqual(all)
      const group = await client.createGroup('Weekend')
      expect(await listOf(client.iterateChatMembers(group.id))).toMatchObject([{ status: 'creator' }])
    }))
})
