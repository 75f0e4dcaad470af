import type { Stage } from '../../../tests/stage/stage.js'

/** Sends a text, and takes it back. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendMessage(chatId, 'This was meant for somebody else.')
  await client.deleteMessage(chatId, id)
}
