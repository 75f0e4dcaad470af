import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setAccountTtl', () => {
  it('sets the days of this account alone', () =>
    onStage(async ({ client, guest }) => {
      await client.setAccountTtl(730)
      expect([await client.getAccountTtl(), await guest.getAccountTtl()]).toEqual([730, 365])
    }))

  it('refuses what Telegram would not take', () =>
    onStage(async ({ client, sandbox }) => {
      const before = sandbox.calls.length
      for (const days of [0, 29, 731, 30.5, Number.NaN])
        expect(await errorOf(client.setAccountTtl(days))).toMatchObject({ argument: 'dayCount' })
      expect(sandbox.calls.length).toBe(before)
    }))
})
