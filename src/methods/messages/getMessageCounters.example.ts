import type { Stage } from '../../../tests/stage/stage.js'

/** Counts those who have seen a post. */
export async function example({ client }: Stage): Promise<void> {
  const channel = await client.createChannel('News')
  const { id } = await client.sendMessage(channel.id, 'Roses!')
  const { views } = await client.getMessageCounters(channel.id, id)
  await client.sendMessage('me', `Seen ${views} times.`)
}
