import type { Stage } from '../../../tests/stage/stage.js'

/** Lets the owner speak for the group. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.setDefaultSendAs(chatId, chatId)
  await client.sendMessage(chatId, 'The gates close at eight')
}
