import type { Stage } from '../../../tests/stage/stage.js'

/** Lets newcomers catch up. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.disableChatHistoryForNewMembers(chatId)

  await client.enableChatHistoryForNewMembers(chatId)
}
