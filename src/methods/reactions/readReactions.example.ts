import type { Stage } from '../../../tests/stage/stage.js'

/** Has seen what others think. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.readReactions(chatId)
}
