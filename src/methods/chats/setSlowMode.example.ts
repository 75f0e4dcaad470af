import type { Stage } from '../../../tests/stage/stage.js'

/** Calms a heated discussion down. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.setSlowMode(chatId, 30)
  await client.sendMessage(chatId, 'One message in half a minute, please')
}
