import type { Stage } from '../../../tests/stage/stage.js'

/** Says what a chat is about. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.setChatDescription(chatId, 'Plants, their people, and the weather')
}
