import { expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

it('takes away one list and leaves the others', () =>
  onStage(async ({ client, newBot }) => {
    const { client: bot } = await newBot('tide_bot')
    const commands = [{ command: 'tide', description: 'When the water is high' }]
    await bot.setMyCommands(commands)
    await bot.setMyCommands(commands, { languageCode: 'de' })
    await bot.deleteMyCommands()
    expect(await bot.getMyCommands()).toEqual([])
    expect(await bot.getMyCommands({ languageCode: 'de' })).toEqual(commands)
    await bot.deleteMyCommands({ languageCode: 'de' })
    expect(await bot.getMyCommands({ languageCode: 'de' })).toEqual([])
    expect(await errorOf(client.deleteMyCommands())).toMatchObject({ name: 'InputError' })
  }))
