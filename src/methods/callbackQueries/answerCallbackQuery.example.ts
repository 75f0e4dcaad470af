import type { Stage } from '../../../tests/stage/stage.js'

/** Shows a text to whoever presses the button. */
export async function example({ client, newBot, chatId, pass }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot')
  bot.on('callbackQuery:data', (context) =>
    context.answerCallbackQuery({ text: `You said ${context.callbackQuery.data}` }),
  )
  await client.addChatMember(chatId, '@tide_bot')
  const { id } = await bot.sendMessage(chatId, 'When?', {
    replyMarkup: {
      type: 'inlineKeyboard',
      inlineKeyboard: [[{ type: 'callbackData', text: 'At dawn', callbackData: 'dawn' }]],
    },
  })
  await pass(1000)

  await client.sendCallbackQuery(chatId, id, { type: 'button', callbackData: 'dawn' })
}
