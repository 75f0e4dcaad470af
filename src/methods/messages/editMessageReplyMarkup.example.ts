import type { Stage } from '../../../tests/stage/stage.js'

/** Counts on a button. */
export async function example({ client, chatId, newBot }: Stage): Promise<void> {
  const bot = await newBot('counting_bot')
  await client.addChatMember(chatId, '@counting_bot')
  await client.sendMessage(chatId, '/start')
  const inlineKeyboard = [[{ type: 'callbackData', text: '👍 0', callbackData: 'like' }]] as const
  const { id } = await bot.client.sendMessage(chatId, 'Do you like roses?', {
    replyMarkup: { type: 'inlineKeyboard', inlineKeyboard },
  })
  await bot.client.editMessageReplyMarkup(chatId, id, {
    replyMarkup: { type: 'inlineKeyboard', inlineKeyboard: [[{ ...inlineKeyboard[0][0], text: '👍 1' }]] },
  })
}
