import type { Stage } from '../../../tests/stage/stage.js'

/** Opens the news for comments. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const news = await client.createChannel('Garden news')
  await client.setDiscussionChat(news.id, chatId)
  await client.sendMessage(news.id, 'What shall we sow?')
}
