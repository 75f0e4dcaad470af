import type { Stage } from '../../../tests/stage/stage.js'

/** Finds out whether the account may invite people to a chat. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const member = await client.getChatMember(chatId, 'me')
  const mayInvite = member.status === 'creator' || (member.status === 'administrator' && member.rights.canInviteUsers)
  if (mayInvite) await client.createInviteLink(chatId)
}
