import type { Stage } from '../../../tests/stage/stage.js'

/** Keeps the rules in sight. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  const { id } = await client.createTopic(chatId, 'Rules')
  await client.pinTopic(chatId, id)
}
