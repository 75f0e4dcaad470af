import type { Stage } from '../../../tests/stage/stage.js'

/** Leaves the ten quietest chats. */
export async function example({ client }: Stage): Promise<void> {
  for (const { chat } of (await client.getInactiveChats()).slice(0, 10)) await client.leaveChat(chat.id)
}
