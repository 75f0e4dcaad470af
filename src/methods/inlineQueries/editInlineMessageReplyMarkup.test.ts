import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { ReplyMarkupInlineKeyboard } from '../../types/keyboards/replyMarkup.js'

const AGAIN: ReplyMarkupInlineKeyboard = {
  type: 'inlineKeyboard',
  inlineKeyboard: [[{ type: 'callbackData', text: 'Again', callbackData: 'again' }]],
}

describe('editInlineMessageReplyMarkup', () => {
  it('changes the buttons of a message that somebody sent through the bot, and leaves its text', () =>
    onStage(async ({ client, newBot, chatId, pass }) => {
      const { client: bot } = await newBot('tide_bot', { inlinePlaceholder: 'A place', tellOfChosenResults: true })
      const messageContent = { type: 'text', text: 'Low' } as const
      bot.on('inlineQuery', (context) =>
        context.answerInlineQuery([{ type: 'article', id: '1', title: 'Tide', messageContent, replyMarkup: AGAIN }]),
      )
      bot.on('chosenInlineResult:inlineMessageId', (context) => context.editInlineMessageReplyMarkup())
      const { id: queryId } = await client.sendInlineQuery('@tide_bot', chatId)
      const { id } = await client.sendInlineQueryResult(chatId, queryId, '1')
      await pass(2000)
      const message = await client.getMessage(chatId, id)
      expect(message).toMatchObject({ text: 'Low' })
      expect(message).not.toHaveProperty('replyMarkup')
    }))

  it('refuses what names no message', () =>
    onStage(async ({ client, newBot }) => {
      const { client: bot } = await newBot('tide_bot')
      const none = await errorOf(bot.editInlineMessageReplyMarkup('?'))
      expect(none).toMatchObject({ name: 'InputError', argument: 'inlineMessageId' })
      expect(await errorOf(client.editInlineMessageReplyMarkup('?'))).toMatchObject({ name: 'InputError' })
    }))
})
