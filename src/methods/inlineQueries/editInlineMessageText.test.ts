import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { ReplyMarkupInlineKeyboard } from '../../types/keyboards/replyMarkup.js'

const AGAIN: ReplyMarkupInlineKeyboard = {
  type: 'inlineKeyboard',
  inlineKeyboard: [[{ type: 'callbackData', text: 'Again', callbackData: 'again' }]],
}

describe('editInlineMessageText', () => {
  it('changes a message that somebody sent through the bot, when its button is pressed', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const { client: bot } = await newBot('tide_bot', { inlinePlaceholder: 'A place' })
      const messageContent = { type: 'text', text: 'Low' } as const
      bot.on('inlineQuery', (context) =>
        context.answerInlineQuery([{ type: 'article', id: '1', title: 'Tide', messageContent, replyMarkup: AGAIN }]),
      )
      bot.on('callbackQuery:inlineMessageId', async (context) => {
        await context.editInlineMessageText('**High**', { parseMode: 'markdown', replyMarkup: AGAIN })
        await context.answerCallbackQuery({ text: 'Changed' })
      })
      const { id: queryId } = await client.sendInlineQuery('@tide_bot', chatId)
      const { id } = await client.sendInlineQueryResult(chatId, queryId, '1')
      const answer = await client.sendCallbackQuery(chatId, id, { type: 'button', callbackData: 'again' })
      expect(answer).toEqual({ isAlert: false, text: 'Changed' })
      expect(await client.getMessage(chatId, id)).toMatchObject({ text: 'High', replyMarkup: AGAIN })
    }))

  it('refuses what names no message', () =>
    onStage(async ({ client, newBot }) => {
      const { client: bot } = await newBot('tide_bot')
      const none = await errorOf(bot.editInlineMessageText('?', 'High'))
      expect(none).toMatchObject({ name: 'InputError', argument: 'inlineMessageId' })
      const unknown = await errorOf(bot.editInlineMessageText('AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'High'))
      expect(unknown).toMatchObject({ name: 'MESSAGE_ID_INVALID' })
      expect(await errorOf(client.editInlineMessageText('AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'High'))).toMatchObject({
        name: 'InputError',
      })
    }))
})
