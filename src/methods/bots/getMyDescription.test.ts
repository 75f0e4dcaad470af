import { expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

it('tells what the bot began with, and no person', () =>
  onStage(async ({ client, newBot }) => {
    const { client: bot } = await newBot('tide_bot')
    expect(await bot.getMyDescription()).toBe('')
    expect(await errorOf(client.getMyDescription())).toMatchObject({ name: 'InputError' })
    expect(await errorOf(bot.getMyDescription({ languageCode: 'DE' }))).toMatchObject({ argument: 'languageCode' })
  }))
