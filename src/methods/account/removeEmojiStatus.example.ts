import type { Stage } from '../../../tests/stage/stage.js'

/** Becomes plain again. */
export async function example({ client }: Stage): Promise<void> {
  await client.removeEmojiStatus()
}
