import type { Stage } from '../../../tests/stage/stage.js'

/** Signs out everywhere else. */
export async function example({ client }: Stage): Promise<void> {
  await client.removeAuthorizationSessions()
}
