import type { Stage } from '../../../tests/stage/stage.js'

/** Goes through those who like a message. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendMessage(chatId, 'Roses!')
  await client.addReaction(chatId, id, { type: 'emoji', emoji: '👍' })
  let count = 0
  for await (const { isBig } of client.iterateMessageReactions(chatId, id)) count += isBig ? 2 : 1
  await client.sendMessage(chatId, `Roses: ${count}`)
}
