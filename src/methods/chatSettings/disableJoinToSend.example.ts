import type { Stage } from '../../../tests/stage/stage.js'

/** Lets passers-by comment again. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableJoinToSend(chatId)
  await client.disableJoinToSend(chatId)
}
