import type { Stage } from '../../../tests/stage/stage.js'

/** Keeps the small talk for a day. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.setMessageTtl(chatId, 86_400)
}
