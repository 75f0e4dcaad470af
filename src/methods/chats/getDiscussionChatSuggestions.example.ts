import type { Stage } from '../../../tests/stage/stage.js'

/** Opens the comments of a channel in the first group that will do. */
export async function example({ client }: Stage): Promise<void> {
  const news = await client.createChannel('Garden news')
  const suggested = await client.getDiscussionChatSuggestions()
  const group = suggested.find(({ type }) => type === 'supergroup')
  if (group !== undefined) await client.setDiscussionChat(news.id, group.id)
}
