import { describe, expect, it } from 'vitest'
import { listOf } from '../../../tests/stage/listOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('iterateInviteLinks', () => {
  it('goes through all links once, whatever the size of a page', () =>
    onStage(async ({ client, chatId, pass }) => {
      for (const title of ['one', 'two', 'three']) {
        await client.createInviteLink(chatId, { title })
        await pass(2000)
      }
      const all = await client.getCreatedInviteLinks(chatId)
      expect(all.length).toBeGreaterThanOrEqual(3)
      for (const limit of [1, 2, 100]) expect(await listOf(client.iterateInviteLinks(chatId, { limit }))).toEqual(all)
    }))
})
