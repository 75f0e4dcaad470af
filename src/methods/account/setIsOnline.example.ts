import type { Stage } from '../../../tests/stage/stage.js'

/** Shows up, and goes again. */
export async function example({ client }: Stage): Promise<void> {
  await client.setIsOnline(true)
  await client.setIsOnline(false)
}
