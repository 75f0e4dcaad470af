import type { Stage } from '../../../tests/stage/stage.js'

/** Names what is pinned to the top of the list. */
export async function example({ client }: Stage): Promise<void> {
  const chats = await client.getPinnedChats()
  const names = chats.map(({ chat }) => (chat.type === 'private' ? chat.firstName : chat.title))
  await client.sendMessage('me', `Pinned: ${names.join(', ')}`)
}
