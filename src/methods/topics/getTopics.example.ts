import type { Stage } from '../../../tests/stage/stage.js'

/** Tells in which topics there is something to read. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  const { items } = await client.getTopics(chatId)
  for (const { topic, unreadMessageCount } of items) {
    if (topic.type === 'active') await client.sendMessage('me', `${topic.name}: ${unreadMessageCount}`)
  }
}
