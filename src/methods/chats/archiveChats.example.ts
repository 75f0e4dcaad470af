import type { Stage } from '../../../tests/stage/stage.js'

/** Puts every channel away. */
export async function example({ client }: Stage): Promise<void> {
  await client.createChannel('News')

  const chats = await client.getChats()
  const channels = chats.filter(({ chat }) => chat.type === 'channel')
  await client.archiveChats(channels.map(({ chat }) => chat.id))
}
