import type { Stage } from '../../../tests/stage/stage.js'

export async function revokeLinks({ client, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await client.revokeInviteLink(chatId, inviteLink)

  const revoked = await client.getCreatedInviteLinks(chatId, { revoked: true })
  if (!revoked.some((link) => link.inviteLink === inviteLink)) throw new Error('The link is still in use')
  await client.deleteRevokedInviteLinks(chatId, 'me')
}
