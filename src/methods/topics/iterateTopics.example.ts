import type { Stage } from '../../../tests/stage/stage.js'

/** Closes every topic but the general one for the winter. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  await client.createTopic(chatId, 'Roses')
  for await (const { topic } of client.iterateTopics(chatId)) {
    if (topic.type === 'active' && !topic.isGeneral && !topic.isClosed) await client.closeTopic(chatId, topic.id)
  }
}
