import type { Stage } from '../../../tests/stage/stage.js'

/** Keeps a message of a chat among the notes to oneself. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendMessage(chatId, 'Water the roses twice a week.')
  await client.forwardMessage(chatId, 'me', id)
}
