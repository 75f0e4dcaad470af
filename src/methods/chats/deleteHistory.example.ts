import type { Stage } from '../../../tests/stage/stage.js'

/** Clears the notes of this account away. */
export async function example({ client }: Stage): Promise<void> {
  await client.deleteHistory('me', { keepChat: true })
}
