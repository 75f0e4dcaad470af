import type { Stage } from '../../../tests/stage/stage.js'

/** Names a chat after the season. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.setChatTitle(chatId, 'Garden in spring')
}
