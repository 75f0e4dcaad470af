import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('removeUsername', () => {
  it('takes it away once', () =>
    onStage(async ({ client, newBot }) => {
      await client.setUsername('olive_green')
      await client.removeUsername()
      expect(await client.getMe()).not.toHaveProperty('username')
      expect(await errorOf(client.removeUsername())).toMatchObject({ name: 'USERNAME_NOT_MODIFIED' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.removeUsername())).toMatchObject({ type: 'input' })
    }))
})
