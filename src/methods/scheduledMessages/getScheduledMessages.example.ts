import type { Stage } from '../../../tests/stage/stage.js'

/** Shows what waits to be sent. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const waiting = await client.getScheduledMessages(chatId)
  await client.sendMessage('me', `${waiting.length} messages wait.`)
}
