import type { Stage } from '../../../tests/stage/stage.js'

/** Lets a channel speak with one voice. */
export async function example({ client }: Stage): Promise<void> {
  const channel = await client.createChannel('News')
  await client.enableSignatures(channel.id)

  await client.disableSignatures(channel.id)
}
