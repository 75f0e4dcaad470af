import type { Stage } from '../../../tests/stage/stage.js'

/** Opens a topic again after the holidays. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  const { id } = await client.createTopic(chatId, 'Rules')
  await client.closeTopic(chatId, id)
  await client.reopenTopic(chatId, id)
}
