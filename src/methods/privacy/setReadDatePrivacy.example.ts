import type { Stage } from '../../../tests/stage/stage.js'

/** Reads unseen. */
export async function example({ client }: Stage): Promise<void> {
  await client.setReadDatePrivacy(false)
}
