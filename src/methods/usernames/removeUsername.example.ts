import type { Stage } from '../../../tests/stage/stage.js'

/** Stops being found. */
export async function example({ client }: Stage): Promise<void> {
  await client.setUsername('olive_green')
  await client.removeUsername()
}
