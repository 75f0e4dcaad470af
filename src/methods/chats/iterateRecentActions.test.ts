import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { listOf } from '../../../tests/stage/listOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('iterateRecentActions', () => {
  it('goes through all of them, whatever the size of a page, and no further than it is asked', () =>
    onStage(async ({ client, sandbox, chatId }) => {
      for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) await client.setChatTitle(chatId, title)
      const all = await client.getRecentActions(chatId)
      expect(all).toHaveLength(5)
      for (const limit of [1, 2, 5, 100])
        expect(await listOf(client.iterateRecentActions(chatId, { limit }))).toEqual(all)
      const before = callCount(sandbox, 'channels.getAdminLog')
      for await (const entry of client.iterateRecentActions(chatId, { limit: 2 })) {
        expect(entry).toEqual(all[0])
        break
      }
      expect(callCount(sandbox, 'channels.getAdminLog')).toBe(before + 1)
    }))
})
