import type { Stage } from '../../../tests/stage/stage.js'

/** Takes a chat back out of the archive. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.archiveChat(chatId)

  await client.unarchiveChat(chatId)
}
