import type { Stage } from '../../../tests/stage/stage.js'

/** Asks a bot inline, and sends the first thing that it offers. */
export async function example({ client, chatId, newBot }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot', { inlinePlaceholder: 'A place' })
  bot.on('inlineQuery', (context) =>
    context.answerInlineQuery([
      { type: 'venue', id: 'pier', title: 'The pier', address: 'Harbour 1', latitude: 53.1, longitude: 4.8 },
    ]),
  )

  const { id, results } = await client.sendInlineQuery('@tide_bot', chatId, { query: 'Texel' })
  const [first] = results
  if (first !== undefined) await client.sendInlineQueryResult(chatId, id, first.id)
}
