import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setReadDatePrivacy', () => {
  it('hides it and shows it again', () =>
    onStage(async ({ client, newBot }) => {
      await client.setReadDatePrivacy(false)
      expect(await client.getReadDatePrivacy()).toBe(false)
      await client.setReadDatePrivacy(true)
      expect(await client.getReadDatePrivacy()).toBe(true)
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setReadDatePrivacy(true))).toMatchObject({ type: 'input' })
    }))
})
