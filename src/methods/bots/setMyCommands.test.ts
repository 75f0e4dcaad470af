import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

const TIDE = { command: 'tide', description: 'When the water is high' }
const FLUT = { command: 'flut', description: 'Wann das Wasser steht' }

describe('setMyCommands', () => {
  it('keeps a list for each scope and language', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const { client: bot } = await newBot('tide_bot')
      await client.addChatMember(chatId, '@tide_bot')
      await bot.setMyCommands([TIDE])
      await bot.setMyCommands([FLUT], { languageCode: 'de' })
      await bot.setMyCommands([TIDE, FLUT], { scope: { type: 'chat', chatId } })
      await bot.setMyCommands([FLUT, TIDE], { scope: { type: 'allGroupChats' } })
      expect(await bot.getMyCommands()).toEqual([TIDE])
      expect(await bot.getMyCommands({ languageCode: 'de' })).toEqual([FLUT])
      expect(await bot.getMyCommands({ scope: { type: 'chat', chatId } })).toEqual([TIDE, FLUT])
      expect(await bot.getMyCommands({ scope: { type: 'allGroupChats' } })).toEqual([FLUT, TIDE])
      expect(await bot.getMyCommands({ scope: { type: 'allPrivateChats' } })).toEqual([])
    }))

  it('refuses commands that cannot be, before anything is sent', () =>
    onStage(async ({ client, newBot }) => {
      const { client: bot } = await newBot('tide_bot')
      for (const command of ['', '/tide', 'Tide', 'x'.repeat(33)]) {
        const error = await errorOf(bot.setMyCommands([{ command, description: 'Something' }]))
        expect(error).toMatchObject({ name: 'InputError', argument: 'commands' })
      }
      expect(await errorOf(bot.setMyCommands([{ ...TIDE, description: '' }]))).toMatchObject({ name: 'InputError' })
      const many = Array.from({ length: 101 }, (_, index) => ({ command: `c${index}`, description: 'x' }))
      expect(await errorOf(bot.setMyCommands(many))).toMatchObject({ argument: 'commands' })
      expect(await errorOf(bot.setMyCommands([TIDE], { languageCode: 'deu' }))).toMatchObject({
        argument: 'languageCode',
      })
      expect(await errorOf(client.setMyCommands([TIDE]))).toMatchObject({ name: 'InputError' })
      expect(await bot.getMyCommands()).toEqual([])
    }))
})
