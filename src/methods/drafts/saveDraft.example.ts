import type { Stage } from '../../../tests/stage/stage.js'

/** Begins an answer. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.saveDraft(chatId, 'Dear *all*,', { parseMode: 'markdown' })
}
