import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setIsOnline', () => {
  it('shows up and goes', () =>
    onStage(async ({ client, newBot }) => {
      await client.setIsOnline(true)
      expect(await client.getMe()).toMatchObject({ status: { type: 'online' } })
      await client.setIsOnline(false)
      expect(await client.getMe()).toMatchObject({ status: { type: 'offline' } })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setIsOnline(true))).toMatchObject({ type: 'input' })
    }))
})
