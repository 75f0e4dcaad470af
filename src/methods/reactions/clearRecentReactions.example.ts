import type { Stage } from '../../../tests/stage/stage.js'

/** Forgets the reactions of late. */
export async function example({ client }: Stage): Promise<void> {
  await client.clearRecentReactions()
}
