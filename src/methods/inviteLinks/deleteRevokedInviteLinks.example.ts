import type { Stage } from '../../../tests/stage/stage.js'

/** Clears the list of revoked links. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await client.revokeInviteLink(chatId, inviteLink)

  await client.deleteRevokedInviteLinks(chatId, 'me')
}
