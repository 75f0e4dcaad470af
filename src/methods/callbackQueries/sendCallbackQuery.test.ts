import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('sendCallbackQuery', () => {
  it('presses a button in the chat with a bot, and the bot changes the message', () =>
    onStage(async ({ client, newBot, pass }) => {
      const { client: bot } = await newBot('tide_bot')
      bot.on('message:text', async (context) => {
        await context.reply('When?', {
          replyMarkup: {
            type: 'inlineKeyboard',
            inlineKeyboard: [[{ type: 'callbackData', text: 'At dawn', callbackData: 'dawn' }]],
          },
        })
      })
      bot.on('callbackQuery:message', async (context) => {
        await context.editMessageText('At dawn')
        await context.answerCallbackQuery()
      })
      const { chat } = await client.sendMessage('@tide_bot', 'Hello')
      await pass(2000)
      const [question] = await client.getHistory(chat.id, { limit: 1 })
      expect(question).toMatchObject({ text: 'When?' })
      const answer = await client.sendCallbackQuery(chat.id, question?.id ?? 0, {
        type: 'button',
        callbackData: 'dawn',
      })
      expect(answer).toEqual({ isAlert: false })
      expect(await client.getMessage(chat.id, question?.id ?? 0)).toMatchObject({ text: 'At dawn' })
    }))

  it('says where there is no such button or message', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const { id } = await client.sendMessage(chatId, 'Nothing to press')
      const press = { type: 'button', callbackData: 'dawn' } as const
      expect(await errorOf(client.sendCallbackQuery(chatId, id, press))).toMatchObject({ name: 'DATA_INVALID' })
      expect(await errorOf(client.sendCallbackQuery(chatId, 999, press))).toMatchObject({ name: 'MESSAGE_ID_INVALID' })
      const empty = { type: 'button', callbackData: '' } as const
      expect(await errorOf(client.sendCallbackQuery(chatId, id, empty))).toMatchObject({ argument: 'callbackData' })
      const { client: bot } = await newBot('tide_bot')
      expect(await errorOf(bot.sendCallbackQuery(chatId, id, press))).toMatchObject({ name: 'InputError' })
    }))
})
