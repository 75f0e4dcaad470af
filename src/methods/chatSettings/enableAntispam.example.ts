import type { Stage } from '../../../tests/stage/stage.js'

/** Guards a large group before it is told of on television. */
export async function example({ client, largeChat }: Stage): Promise<void> {
  const chatId = await largeChat()
  await client.enableAntispam(chatId)
}
