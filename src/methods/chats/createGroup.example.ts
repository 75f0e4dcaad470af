import type { Stage } from '../../../tests/stage/stage.js'

/** Creates a basic group, and invites by link whoever could not be added. */
export async function example({ client, newBot }: Stage): Promise<void> {
  await newBot('garden_bot')

  const group = await client.createGroup('Weekend', { users: ['@garden_bot'] })
  const { inviteLink } = await client.createInviteLink(group.id)
  for (const { userId } of group.failedInvitations) await client.sendMessage(userId, `Join us: ${inviteLink}`)
}
