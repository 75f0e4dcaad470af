import type { Stage } from '../../../tests/stage/stage.js'

/** Tells the readers of a channel who wrote a post. */
export async function example({ client }: Stage): Promise<void> {
  const channel = await client.createChannel('News')
  await client.enableSignatures(channel.id)
  await client.sendMessage(channel.id, 'The apples are ripe')
}
