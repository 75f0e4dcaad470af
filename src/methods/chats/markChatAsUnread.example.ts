import type { Stage } from '../../../tests/stage/stage.js'

/** Leaves a chat for later. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.markChatAsUnread(chatId)
}
