import type { Stage } from '../../../tests/stage/stage.js'

/** Gets rid of the marks of mentions in a chat. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.markAllMentionsAsRead(chatId)
}
