import type { Stage } from '../../../tests/stage/stage.js'

/** Takes a link back. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)

  const revoked = await client.revokeInviteLink(chatId, inviteLink)
  if (!revoked.isRevoked) throw new Error('The link still works')
}
