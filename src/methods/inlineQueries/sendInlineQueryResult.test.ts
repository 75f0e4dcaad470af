import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { ChosenInlineResult } from '../../types/inlineQueries/chosenInlineResult.js'

describe('sendInlineQueryResult', () => {
  it('sends what was offered, in the name of who chose it and by way of the bot', () =>
    onStage(async ({ client, newBot, chatId, pass }) => {
      const { client: bot } = await newBot('tide_bot', { inlinePlaceholder: 'A place', tellOfChosenResults: true })
      const chosen: ChosenInlineResult[] = []
      bot.on('chosenInlineResult', ({ chosenInlineResult }) => chosen.push(chosenInlineResult))
      bot.on('inlineQuery', (context) =>
        context.answerInlineQuery([
          {
            type: 'article',
            id: 'dawn',
            title: 'The tide',
            messageContent: { type: 'text', text: '<b>High</b> water', parseMode: 'html' },
            replyMarkup: {
              type: 'inlineKeyboard',
              inlineKeyboard: [[{ type: 'callbackData', text: 'Again', callbackData: 'again' }]],
            },
          },
          { type: 'contact', id: 'wim', phoneNumber: '+31 1', firstName: 'Wim' },
        ]),
      )
      const { id } = await client.sendInlineQuery('@tide_bot', chatId, { query: 'tide' })
      const sent = await client.sendInlineQueryResult(chatId, id, 'dawn')
      expect(sent).toMatchObject({
        type: 'text',
        text: 'High water',
        entities: [{ type: 'bold', offset: 0, length: 4 }],
        from: { firstName: 'Olive' },
        viaBot: { username: 'tide_bot' },
      })
      expect(await client.sendInlineQueryResult(chatId, id, 'wim')).toMatchObject({ type: 'contact' })
      await pass(1000)
      expect(chosen).toMatchObject([
        { resultId: 'dawn', query: 'tide', from: { firstName: 'Olive' }, inlineMessageId: expect.any(String) },
        { resultId: 'wim', query: 'tide' },
      ])
      expect(chosen[1]).not.toHaveProperty('inlineMessageId')
    }))

  it('reads the text as the client of the bot says, where the result does not', () =>
    onStage(async ({ client, newClient, sandbox, chatId }) => {
      const { token } = sandbox.createBot({ firstName: 'Tides', username: 'tides_bot', inlinePlaceholder: 'A place' })
      const bot = await newClient({ parseMode: 'html' })
      await bot.signIn({ botToken: token })
      const messageContent = { type: 'text', text: '<i>Low</i> water' } as const
      bot.on('inlineQuery', (context) =>
        context.answerInlineQuery([{ type: 'article', id: '1', title: 'Tide', messageContent }]),
      )
      const { id } = await client.sendInlineQuery('@tides_bot', chatId)
      const sent = await client.sendInlineQueryResult(chatId, id, '1')
      expect(sent).toMatchObject({ text: 'Low water', entities: [{ type: 'italic', offset: 0, length: 3 }] })
    }))

  it('says what was not offered', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const { client: bot } = await newBot('tide_bot', { inlinePlaceholder: 'A place' })
      bot.on('inlineQuery', (context) => context.answerInlineQuery([]))
      const { id } = await client.sendInlineQuery('@tide_bot', chatId)
      const unknown = await errorOf(client.sendInlineQueryResult(chatId, id, 'dawn'))
      expect(unknown).toMatchObject({ name: 'RESULT_ID_INVALID' })
      const old = await errorOf(client.sendInlineQueryResult(chatId, '12', 'dawn'))
      expect(old).toMatchObject({ name: 'QUERY_ID_INVALID' })
      expect(await errorOf(bot.sendInlineQueryResult(chatId, id, 'dawn'))).toMatchObject({ name: 'InputError' })
    }))
})
