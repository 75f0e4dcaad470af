import type { Stage } from '../../../tests/stage/stage.js'

/** Puts a chat away. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.archiveChat(chatId)
}
