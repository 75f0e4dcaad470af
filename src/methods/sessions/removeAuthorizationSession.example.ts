import type { Stage } from '../../../tests/stage/stage.js'

/** Signs out whoever was not heard of for a month. */
export async function example({ client }: Stage): Promise<void> {
  const monthAgo = client.now().getTime() - 30 * 86_400_000
  for (const { id, isCurrent, lastActivityAt } of await client.getAuthorizationSessions()) {
    if (!isCurrent && lastActivityAt.getTime() < monthAgo) await client.removeAuthorizationSession(id)
  }
}
