import type { Stage } from '../../../tests/stage/stage.js'

/** Forgives everyone. */
export async function example({ client }: Stage): Promise<void> {
  const { blockedUsers } = await client.getBlockedUsers()
  for (const { user } of blockedUsers) await client.unblockUser(user.id)
}
