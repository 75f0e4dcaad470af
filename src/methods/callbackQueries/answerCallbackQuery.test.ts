import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { CallbackQuery } from '../../types/callbackQueries/callbackQuery.js'
import type { ReplyMarkupInlineKeyboard } from '../../types/keyboards/replyMarkup.js'

const DAWN: ReplyMarkupInlineKeyboard = {
  type: 'inlineKeyboard',
  inlineKeyboard: [[{ type: 'callbackData', text: 'At dawn', callbackData: 'dawn' }]],
}

describe('answerCallbackQuery', () => {
  it('tells whoever pressed the button, in a group', () =>
    onStage(async ({ client, newBot, chatId, pass }) => {
      const { client: bot } = await newBot('tide_bot')
      await client.addChatMember(chatId, '@tide_bot')
      await pass(1000)
      const queries: CallbackQuery[] = []
      bot.on('callbackQuery:data', async (context) => {
        queries.push(context.callbackQuery)
        await context.answerCallbackQuery({ text: 'Noted', showAlert: true, cacheSeconds: 5 })
      })
      const { id } = await bot.sendMessage(chatId, 'When?', { replyMarkup: DAWN })
      const answer = await client.sendCallbackQuery(chatId, id, { type: 'button', callbackData: 'dawn' })
      expect(answer).toEqual({ isAlert: true, text: 'Noted' })
      expect(queries).toMatchObject([
        { from: { firstName: 'Olive' }, message: { id, chat: { id: chatId } }, data: 'dawn' },
      ])
      expectPlain(queries)
    }))

  it('is refused when it comes too late, and twice', () =>
    onStage(async ({ client, newBot, chatId, pass }) => {
      const { client: bot } = await newBot('tide_bot')
      await client.addChatMember(chatId, '@tide_bot')
      const ids: string[] = []
      bot.on('callbackQuery', ({ callbackQuery }) => ids.push(callbackQuery.id))
      const { id } = await bot.sendMessage(chatId, 'When?', { replyMarkup: DAWN })
      const pressed = errorOf(client.sendCallbackQuery(chatId, id, { type: 'button', callbackData: 'dawn' }))
      expect(await pressed).toMatchObject({ name: 'BOT_RESPONSE_TIMEOUT' })
      await pass(1000)
      expect(ids).toHaveLength(1)
      const late = await errorOf(bot.answerCallbackQuery(ids[0] ?? ''))
      expect(late).toMatchObject({ name: 'QUERY_ID_INVALID' })
    }))

  it('refuses what cannot be, before anything is sent', () =>
    onStage(async ({ client, newBot }) => {
      const { client: bot } = await newBot('tide_bot')
      expect(await errorOf(bot.answerCallbackQuery('dawn'))).toMatchObject({ argument: 'callbackQueryId' })
      expect(await errorOf(bot.answerCallbackQuery('5', { text: 'x'.repeat(201) }))).toMatchObject({ argument: 'text' })
      expect(await errorOf(bot.answerCallbackQuery('5', { cacheSeconds: -1 }))).toMatchObject({
        argument: 'cacheSeconds',
      })
      expect(await errorOf(client.answerCallbackQuery('5'))).toMatchObject({ name: 'InputError' })
      expect(await errorOf(bot.answerCallbackQuery('5'))).toMatchObject({ name: 'QUERY_ID_INVALID' })
    }))
})
