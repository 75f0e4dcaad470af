import type { Stage } from '../../../tests/stage/stage.js'

/** Clears the top of a chat. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendMessage(chatId, 'Spring begins on Monday.')
  await client.pinMessage(chatId, id)
  await client.unpinMessages(chatId)
}
