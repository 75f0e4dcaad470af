import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setMyName', () => {
  it('changes what people read, in one language or in all others', () =>
    onStage(async ({ newBot }) => {
      const { client: bot } = await newBot('tide_bot')
      await bot.setMyName({ name: 'Tide Table' })
      await bot.setMyName({ name: 'Gezeiten', languageCode: 'de' })
      expect(await bot.getMyName()).toBe('Tide Table')
      expect(await bot.getMyName({ languageCode: 'de' })).toBe('Gezeiten')
      expect(await bot.getMyName({ languageCode: 'fr' })).toBe('Tide Table')
      await bot.setMyName({ languageCode: 'de' })
      expect(await bot.getMyName({ languageCode: 'de' })).toBe('Tide Table')
    }))

  it('refuses what is too long, and people', () =>
    onStage(async ({ client, newBot }) => {
      const { client: bot } = await newBot('tide_bot')
      const long = await errorOf(bot.setMyName({ name: 'x'.repeat(65) }))
      expect(long).toMatchObject({ name: 'InputError', argument: 'name' })
      expect(await errorOf(bot.setMyName({ languageCode: 'german' }))).toMatchObject({ argument: 'languageCode' })
      expect(await errorOf(client.setMyName({ name: 'Olive' }))).toMatchObject({ name: 'InputError' })
    }))
})
