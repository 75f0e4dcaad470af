import { Bot, InlineKeyboard } from 'whimbrel/bot'
import type { Stage } from '../../../tests/stage/stage.js'

export async function answerButtons({ client, newBot, pass }: Stage): Promise<void> {
  const { client: account } = await newBot('garden_bot')
  const bot = new Bot(account)

  bot.command('plant', (context) =>
    context.reply('What shall we plant?', {
      replyMarkup: new InlineKeyboard().callback('Roses', 'plant:roses').callback('Tulips', 'plant:tulips'),
    }),
  )
  bot.callbackQuery(/^plant:(\w+)$/, async (context) => {
    const [, plant] = context.match
    await context.editMessageText(`We plant ${plant}.`)
    await context.answerCallbackQuery({ text: 'So be it' })
  })

  await client.sendMessage('@garden_bot', '/plant')
  await pass(1_000)
  const [question] = await client.getHistory('@garden_bot', { limit: 1 })
  if (question === undefined) throw new Error('The bot asks')
  await client.sendCallbackQuery('@garden_bot', question.id, { type: 'button', callbackData: 'plant:roses' })
}
