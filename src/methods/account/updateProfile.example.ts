import type { Stage } from '../../../tests/stage/stage.js'

/** Says what this account is about. */
export async function example({ client }: Stage): Promise<void> {
  await client.updateProfile({ lastName: 'Green', bio: 'Answers questions about gardens' })
}
