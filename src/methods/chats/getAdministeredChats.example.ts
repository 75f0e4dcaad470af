import type { Stage } from '../../../tests/stage/stage.js'

/** Notes under which names this account's chats are known. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.setChatUsername(chatId, 'garden_talk')
  for (const chat of await client.getAdministeredChats()) {
    if (chat.type === 'supergroup') await client.sendMessage('me', `${chat.title}: @${chat.username}`)
  }
}
