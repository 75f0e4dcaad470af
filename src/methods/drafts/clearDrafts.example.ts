import type { Stage } from '../../../tests/stage/stage.js'

/** Drops all that is begun. */
export async function example({ client }: Stage): Promise<void> {
  await client.clearDrafts()
}
