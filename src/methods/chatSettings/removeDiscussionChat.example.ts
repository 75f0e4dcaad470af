import type { Stage } from '../../../tests/stage/stage.js'

/** Closes the comments of a channel. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const news = await client.createChannel('Garden news')
  await client.setDiscussionChat(news.id, chatId)
  await client.removeDiscussionChat(news.id)
}
