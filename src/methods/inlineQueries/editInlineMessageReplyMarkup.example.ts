import type { Stage } from '../../../tests/stage/stage.js'

/** Takes the buttons away from a message that somebody sent through the bot. */
export async function example({ client, chatId, newBot, pass }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot', { inlinePlaceholder: 'A place', tellOfChosenResults: true })
  bot.on('inlineQuery', (context) =>
    context.answerInlineQuery([
      {
        type: 'article',
        id: 'walk',
        title: 'A walk',
        messageContent: { type: 'text', text: 'Who comes along?' },
        replyMarkup: {
          type: 'inlineKeyboard',
          inlineKeyboard: [[{ type: 'callbackData', text: 'Me', callbackData: 'me' }]],
        },
      },
    ]),
  )
  bot.on('chosenInlineResult:inlineMessageId', (context) => context.editInlineMessageReplyMarkup())

  const { id } = await client.sendInlineQuery('@tide_bot', chatId)
  await client.sendInlineQueryResult(chatId, id, 'walk')
  await pass(1000)
}
