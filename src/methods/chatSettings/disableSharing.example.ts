import type { Stage } from '../../../tests/stage/stage.js'

/** Keeps the pictures of a private circle in it. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.disableSharing(chatId)
  await client.sendMessage(chatId, 'What is said here stays here')
}
