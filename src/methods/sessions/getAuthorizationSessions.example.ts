import type { Stage } from '../../../tests/stage/stage.js'

/** Looks where the account is signed in. */
export async function example({ client }: Stage): Promise<void> {
  for (const session of await client.getAuthorizationSessions()) {
    if (!session.isCurrent)
      await client.sendMessage('me', `${session.deviceModel}, since ${session.date.toISOString()}`)
  }
}
