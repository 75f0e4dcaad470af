import type { Stage } from '../../../tests/stage/stage.js'

/** Pins a message for as long as it matters. */
export async function example({ client, chatId, pass }: Stage): Promise<void> {
  const { id } = await client.sendMessage(chatId, 'We meet at noon.')
  await client.pinMessage(chatId, id)
  await pass(3_600_000)
  await client.unpinMessage(chatId, id)
}
