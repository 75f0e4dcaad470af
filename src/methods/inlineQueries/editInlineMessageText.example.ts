import type { Stage } from '../../../tests/stage/stage.js'

/** Changes a message that somebody sent through the bot as soon as it is sent. */
export async function example({ client, chatId, newBot, pass }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot', { inlinePlaceholder: 'A place', tellOfChosenResults: true })
  bot.on('inlineQuery', (context) =>
    context.answerInlineQuery([
      {
        type: 'article',
        id: 'tide',
        title: 'The tide',
        messageContent: { type: 'text', text: 'A moment ...' },
        replyMarkup: {
          type: 'inlineKeyboard',
          inlineKeyboard: [[{ type: 'callbackData', text: 'Again', callbackData: 'again' }]],
        },
      },
    ]),
  )
  bot.on('chosenInlineResult:inlineMessageId', (context) => context.editInlineMessageText('High water at dawn'))

  const { id } = await client.sendInlineQuery('@tide_bot', chatId)
  await client.sendInlineQueryResult(chatId, id, 'tide')
  await pass(1000)
}
