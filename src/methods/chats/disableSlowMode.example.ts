import type { Stage } from '../../../tests/stage/stage.js'

/** Lets everyone write freely again. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.setSlowMode(chatId, 30)

  await client.disableSlowMode(chatId)
}
