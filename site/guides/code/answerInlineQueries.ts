import { Bot } from 'whimbrel/bot'
import type { Stage } from '../../../tests/stage/stage.js'

export async function answerInlineQueries({ client, chatId, newBot }: Stage): Promise<void> {
  const { client: account } = await newBot('tide_bot', { inlinePlaceholder: 'A place' })
  const bot = new Bot(account)

  bot.inlineQuery(/^\w+$/, async (context) => {
    const [place] = context.match
    await context.answerInlineQuery([
      {
        type: 'article',
        id: 'tide',
        title: `The tide at ${place}`,
        messageContent: { type: 'text', text: `High water at ${place} is at dawn.` },
      },
    ])
  })
  bot.on('inlineQuery', (context) => context.answerInlineQuery([]))

  const { id, results } = await client.sendInlineQuery('@tide_bot', chatId, { query: 'Texel' })
  const [first] = results
  if (first === undefined) throw new Error('The bot offers the tide')
  await client.sendInlineQueryResult(chatId, id, first.id)
}
