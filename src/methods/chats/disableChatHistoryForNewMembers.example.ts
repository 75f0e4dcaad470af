import type { Stage } from '../../../tests/stage/stage.js'

/** Keeps what was said so far among those who were there. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.sendMessage(chatId, 'This stays between us')
  await client.disableChatHistoryForNewMembers(chatId)
}
