import type { Stage } from '../../../tests/stage/stage.js'

export async function endSessions({ client }: Stage): Promise<void> {
  for (const session of await client.getAuthorizationSessions()) {
    const isOld = session.lastActivityAt.getTime() < client.now().getTime() - 30 * 86_400_000
    if (!session.isCurrent && isOld) await client.removeAuthorizationSession(session.id)
  }
}
