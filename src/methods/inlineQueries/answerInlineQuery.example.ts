import type { Stage } from '../../../tests/stage/stage.js'

/** Offers a text to whoever types `@tide_bot` in any chat. */
export async function example({ client, chatId, newBot }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot', { inlinePlaceholder: 'A place' })
  bot.on('inlineQuery', (context) =>
    context.answerInlineQuery(
      [
        {
          type: 'article',
          id: 'dawn',
          title: `The tide at ${context.inlineQuery.query}`,
          messageContent: { type: 'text', text: 'High water at dawn' },
        },
      ],
      { cacheSeconds: 60 },
    ),
  )

  const { results } = await client.sendInlineQuery('@tide_bot', chatId, { query: 'Texel' })
  await client.sendMessage('me', results.map(({ title }) => title).join(', '))
}
