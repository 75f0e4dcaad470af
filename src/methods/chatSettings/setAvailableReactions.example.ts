import type { Stage } from '../../../tests/stage/stage.js'

/** Leaves no more than approval. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.setAvailableReactions(chatId, [{ type: 'emoji', emoji: '👍' }])
}
