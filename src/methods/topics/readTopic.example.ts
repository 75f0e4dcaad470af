import type { Stage } from '../../../tests/stage/stage.js'

/** Marks all topics as read. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  for await (const { lastMessage, topic } of client.iterateTopics(chatId)) {
    if (lastMessage !== undefined) await client.readTopic(chatId, topic.id, lastMessage.id)
  }
}
