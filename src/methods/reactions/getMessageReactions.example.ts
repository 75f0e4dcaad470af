import type { Stage } from '../../../tests/stage/stage.js'

/** Counts those who like a message. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendMessage(chatId, 'Roses!')
  await client.addReaction(chatId, id, { type: 'emoji', emoji: '👍' })
  const { count } = await client.getMessageReactions(chatId, id)
  await client.sendMessage(chatId, `${count} of you like roses.`)
}
