import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setMyShortDescription', () => {
  it('changes what people read, in one language or in all others', () =>
    onStage(async ({ newBot }) => {
      const { client: bot } = await newBot('tide_bot')
      await bot.setMyShortDescription({ shortDescription: 'Tides for waders' })
      await bot.setMyShortDescription({ shortDescription: 'Gezeiten', languageCode: 'de' })
      expect(await bot.getMyShortDescription()).toBe('Tides for waders')
      expect(await bot.getMyShortDescription({ languageCode: 'de' })).toBe('Gezeiten')
      expect(await bot.getMyShortDescription({ languageCode: 'fr' })).toBe('Tides for waders')
      await bot.setMyShortDescription({ languageCode: 'de' })
      expect(await bot.getMyShortDescription({ languageCode: 'de' })).toBe('Tides for waders')
    }))

  it('refuses what is too long, and people', () =>
    onStage(async ({ client, newBot }) => {
      const { client: bot } = await newBot('tide_bot')
      const long = await errorOf(bot.setMyShortDescription({ shortDescription: 'x'.repeat(121) }))
      expect(long).toMatchObject({ name: 'InputError', argument: 'shortDescription' })
      expect(await errorOf(bot.setMyShortDescription({ languageCode: 'german' }))).toMatchObject({
        argument: 'languageCode',
      })
      expect(await errorOf(client.setMyShortDescription({ shortDescription: 'Olive' }))).toMatchObject({
        name: 'InputError',
      })
    }))
})
