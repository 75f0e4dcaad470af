import type { Stage } from '../../../tests/stage/stage.js'

/** Renames a topic that has outgrown its name. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  const { id } = await client.createTopic(chatId, 'Roses')
  await client.editTopic(chatId, id, 'Roses and other shrubs')
}
