import { describe, expect, it } from 'vitest'
import { listOf } from '../../../tests/stage/listOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('iterateChats', () => {
  it('goes through all chats once, whatever the size of a page', () =>
    onStage(async ({ client, pass }) => {
      for (const title of ['One', 'Two', 'Three']) {
        await pass(1000)
        await client.createGroup(title)
      }
      const all = await client.getChats()
      expect(all.length).toBeGreaterThan(3)
      for (const limit of [1, 2, 100]) expect(await listOf(client.iterateChats({ limit }))).toEqual(all)
    }))
})
