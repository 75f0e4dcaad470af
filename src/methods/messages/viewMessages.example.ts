import type { Stage } from '../../../tests/stage/stage.js'

/** Has seen a post. */
export async function example({ client }: Stage): Promise<void> {
  const channel = await client.createChannel('News')
  const { id } = await client.sendMessage(channel.id, 'Roses!')
  await client.viewMessages(channel.id, [id])
}
