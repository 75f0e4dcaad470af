import type { Stage } from '../../../tests/stage/stage.js'

/** Looks where a link leads before following it. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)

  const resolved = await guest.resolveInviteLink(inviteLink)
  if (resolved.type === 'preview' && resolved.memberCount < 1000) await guest.joinChatByInviteLink(inviteLink)
}
