import type { Stage } from '../../../tests/stage/stage.js'

/** Waits no longer. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const sendAt = new Date(client.now().getTime() + 3_600_000)
  const { id } = await client.sendMessage(chatId, 'Later', { sendAt })
  await client.sendScheduledMessages(chatId, [id])
}
