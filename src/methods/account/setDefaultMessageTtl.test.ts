import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setDefaultMessageTtl', () => {
  it('keeps the span', () =>
    onStage(async ({ client, newBot }) => {
      await client.setDefaultMessageTtl(604_800)
      expect(await client.getDefaultMessageTtl()).toBe(604_800)
      const odd = await errorOf(client.setDefaultMessageTtl(-1))
      expect(odd).toMatchObject({ argument: 'messageTtlSeconds' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setDefaultMessageTtl(0))).toMatchObject({ type: 'input' })
    }))
})
