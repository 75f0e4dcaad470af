import type { Stage } from '../../../tests/stage/stage.js'

/** Likes a message, and thinks better of it. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendMessage(chatId, 'Roses!')
  await client.addReaction(chatId, id, { type: 'emoji', emoji: '👍' })
  await client.removeReaction(chatId, id, { type: 'emoji', emoji: '👍' })
}
