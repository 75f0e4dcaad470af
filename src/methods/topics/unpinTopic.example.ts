import type { Stage } from '../../../tests/stage/stage.js'

/** Takes down what is over. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  const { id } = await client.createTopic(chatId, 'Rules')
  await client.pinTopic(chatId, id)
  await client.unpinTopic(chatId, id)
}
