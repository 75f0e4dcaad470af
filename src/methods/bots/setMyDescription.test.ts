import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setMyDescription', () => {
  it('changes what people read, in one language or in all others', () =>
    onStage(async ({ newBot }) => {
      const { client: bot } = await newBot('tide_bot')
      await bot.setMyDescription({ description: 'I tell when the tide comes in.' })
      await bot.setMyDescription({ description: 'Ich sage, wann die Flut kommt.', languageCode: 'de' })
      expect(await bot.getMyDescription()).toBe('I tell when the tide comes in.')
      expect(await bot.getMyDescription({ languageCode: 'de' })).toBe('Ich sage, wann die Flut kommt.')
      expect(await bot.getMyDescription({ languageCode: 'fr' })).toBe('I tell when the tide comes in.')
      await bot.setMyDescription({ languageCode: 'de' })
      expect(await bot.getMyDescription({ languageCode: 'de' })).toBe('I tell when the tide comes in.')
    }))

  it('refuses what is too long, and people', () =>
    onStage(async ({ client, newBot }) => {
      const { client: bot } = await newBot('tide_bot')
      const long = await errorOf(bot.setMyDescription({ description: 'x'.repeat(513) }))
      expect(long).toMatchObject({ name: 'InputError', argument: 'description' })
      expect(await errorOf(bot.setMyDescription({ languageCode: 'german' }))).toMatchObject({
        argument: 'languageCode',
      })
      expect(await errorOf(client.setMyDescription({ description: 'Olive' }))).toMatchObject({ name: 'InputError' })
    }))
})
