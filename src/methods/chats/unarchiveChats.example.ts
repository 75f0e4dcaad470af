import type { Stage } from '../../../tests/stage/stage.js'

/** Empties the archive. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.archiveChat(chatId)

  const archived = await client.getChats({ from: 'archived' })
  await client.unarchiveChats(archived.map(({ chat }) => chat.id))
}
