import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getDefaultMessageTtl', () => {
  it('is never on a new account', () =>
    onStage(async ({ client, newBot }) => {
      expect(await client.getDefaultMessageTtl()).toBe(0)
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getDefaultMessageTtl())).toMatchObject({ type: 'input' })
    }))
})
