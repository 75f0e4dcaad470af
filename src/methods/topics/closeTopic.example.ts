import type { Stage } from '../../../tests/stage/stage.js'

/** Closes a topic that has gone on for long enough. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  const { id } = await client.createTopic(chatId, 'Rules')
  await client.closeTopic(chatId, id)
}
