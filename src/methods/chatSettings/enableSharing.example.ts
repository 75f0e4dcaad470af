import type { Stage } from '../../../tests/stage/stage.js'

/** Opens the news for all. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.disableSharing(chatId)
  await client.enableSharing(chatId)
}
