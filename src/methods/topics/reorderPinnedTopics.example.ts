import type { Stage } from '../../../tests/stage/stage.js'

/** Pins the rules above the news, and nothing else. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  const rules = await client.createTopic(chatId, 'Rules')
  const news = await client.createTopic(chatId, 'News')
  await client.reorderPinnedTopics(chatId, [rules.id, news.id], { force: true })
}
