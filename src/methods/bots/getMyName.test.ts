import { expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

it('tells what the bot began with, and no person', () =>
  onStage(async ({ client, newBot }) => {
    const { client: bot } = await newBot('tide_bot')
    expect(await bot.getMyName()).toBe('tide_bot')
    expect(await errorOf(client.getMyName())).toMatchObject({ name: 'InputError' })
    expect(await errorOf(bot.getMyName({ languageCode: 'DE' }))).toMatchObject({ argument: 'languageCode' })
  }))
