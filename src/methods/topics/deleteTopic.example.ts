import type { Stage } from '../../../tests/stage/stage.js'

/** Clears a topic away that nobody needs any more. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  const { id } = await client.createTopic(chatId, 'Last summer')
  await client.deleteTopic(chatId, id)
}
