import type { Stage } from '../../../tests/stage/stage.js'

/** Clears away what was written to oneself. */
export async function example({ client }: Stage): Promise<void> {
  const milk = await client.sendMessage('me', 'Milk')
  const bread = await client.sendMessage('me', 'Bread')
  await client.deleteMessages('me', [milk.id, bread.id])
}
