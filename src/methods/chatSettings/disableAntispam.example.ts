import type { Stage } from '../../../tests/stage/stage.js'

/** Ends the guard where it took too much. */
export async function example({ client, largeChat }: Stage): Promise<void> {
  const chatId = await largeChat()
  await client.enableAntispam(chatId)
  await client.disableAntispam(chatId)
}
