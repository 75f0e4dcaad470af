import type { Stage } from '../../../tests/stage/stage.js'

/** Counts what is unread in all chats. */
export async function example({ client }: Stage): Promise<void> {
  let count = 0
  for await (const { unreadMessageCount } of client.iterateChats()) count += unreadMessageCount
  await client.sendMessage('me', `${count} messages to read`)
}
