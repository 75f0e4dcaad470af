import type { Stage } from '../../../tests/stage/stage.js'

/** Looks for what was said about roses. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.sendMessage(chatId, 'Who waters the roses?')
  const { messages, count } = await client.searchMessages({ chatId, query: 'roses', limit: 10 })
  await client.sendMessage('me', `${count} messages about roses, the newest from ${messages[0]?.date.toISOString()}`)
}
