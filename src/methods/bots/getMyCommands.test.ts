import { expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

it('gives nothing where nothing was set, and nothing to people', () =>
  onStage(async ({ client, newBot }) => {
    const { client: bot } = await newBot('tide_bot')
    expect(await bot.getMyCommands()).toEqual([])
    expect(await errorOf(client.getMyCommands())).toMatchObject({ name: 'InputError' })
  }))
