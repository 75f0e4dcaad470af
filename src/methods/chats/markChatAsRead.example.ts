import type { Stage } from '../../../tests/stage/stage.js'

/** Has no chat marked as unread any more. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.markChatAsUnread(chatId)

  for (const { chat, isMarkedAsUnread } of await client.getChats()) {
    if (isMarkedAsUnread) await client.markChatAsRead(chat.id)
  }
}
