import type { Stage } from '../../../tests/stage/stage.js'

/** Keeps passers-by from commenting. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableJoinToSend(chatId)
}
