import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getReadDatePrivacy', () => {
  it('is shown by a new account', () =>
    onStage(async ({ client, newBot }) => {
      expect(await client.getReadDatePrivacy()).toBe(true)
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getReadDatePrivacy())).toMatchObject({ type: 'input' })
    }))
})
