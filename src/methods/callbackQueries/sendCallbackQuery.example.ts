import type { Stage } from '../../../tests/stage/stage.js'

/** Presses the first button of a message, and shows what the bot says to it. */
export async function example({ client, newBot, chatId, pass }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot')
  bot.on('callbackQuery:data', (context) => context.answerCallbackQuery({ text: 'Noted', showAlert: true }))
  await client.addChatMember(chatId, '@tide_bot')
  const { id } = await bot.sendMessage(chatId, 'When?', {
    replyMarkup: {
      type: 'inlineKeyboard',
      inlineKeyboard: [[{ type: 'callbackData', text: 'At dawn', callbackData: 'dawn' }]],
    },
  })
  await pass(1000)

  const answer = await client.sendCallbackQuery(chatId, id, { type: 'button', callbackData: 'dawn' })
  await client.sendMessage('me', `The bot says: ${answer.text}`)
}
