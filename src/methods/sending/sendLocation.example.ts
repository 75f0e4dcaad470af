import type { Stage } from '../../../tests/stage/stage.js'

/** Shows where the garden is. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.sendLocation(chatId, 52.3667, 4.9125)
}
