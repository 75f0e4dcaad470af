import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getAccountTtl', () => {
  it('gives the days that were set', () =>
    onStage(async ({ client }) => {
      expect(await client.getAccountTtl()).toBe(365)
      await client.setAccountTtl(30)
      expect(await client.getAccountTtl()).toBe(30)
    }))

  it('is for people', () =>
    onStage(async ({ newBot }) => {
      const { client } = await newBot('garden_bot')
      expect(await errorOf(client.getAccountTtl())).toMatchObject({ type: 'input' })
    }))
})
