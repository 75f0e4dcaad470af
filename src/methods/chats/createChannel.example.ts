import type { Stage } from '../../../tests/stage/stage.js'

/** Creates a channel and makes the first post. */
export async function example({ client }: Stage): Promise<void> {
  const channel = await client.createChannel('Garden news', { description: 'What is in bloom' })
  await client.sendMessage(channel.id, 'The roses are out.')
}
