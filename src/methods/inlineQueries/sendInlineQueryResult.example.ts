import type { Stage } from '../../../tests/stage/stage.js'

/** Sends the tide table of a bot to a chat, without a sound. */
export async function example({ client, chatId, newBot }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot', { inlinePlaceholder: 'A place' })
  const messageContent = { type: 'text', text: '<b>06:12</b> high water', parseMode: 'html' } as const
  bot.on('inlineQuery', (context) =>
    context.answerInlineQuery([{ type: 'article', id: 'today', title: 'Today', messageContent }]),
  )

  const { id: queryId } = await client.sendInlineQuery('@tide_bot', chatId)
  await client.sendInlineQueryResult(chatId, queryId, 'today', { disableNotification: true })
}
