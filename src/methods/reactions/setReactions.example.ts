import type { Stage } from '../../../tests/stage/stage.js'

/** Likes a message, and then no more. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendMessage(chatId, 'Roses!')
  await client.setReactions(chatId, id, [{ type: 'emoji', emoji: '👍' }])
  await client.setReactions(chatId, id, [])
}
