import type { Stage } from '../../../tests/stage/stage.js'

/** Tells how many links each administrator has in use. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.createInviteLink(chatId)
  for (const { administrator, inviteLinkCount } of await client.getInviteLinkCounts(chatId))
    await client.sendMessage('me', `${administrator.firstName}: ${inviteLinkCount}`)
}
