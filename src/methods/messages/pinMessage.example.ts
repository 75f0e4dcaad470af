import type { Stage } from '../../../tests/stage/stage.js'

/** Writes the rules of a chat, and pins them. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendMessage(chatId, 'Be kind to each other, and to snails.')
  await client.pinMessage(chatId, id, { disableNotification: true })
}
