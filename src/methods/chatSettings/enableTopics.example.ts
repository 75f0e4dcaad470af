import type { Stage } from '../../../tests/stage/stage.js'

/** Brings order into a lively group. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  await client.createTopic(chatId, 'Roses')
}
