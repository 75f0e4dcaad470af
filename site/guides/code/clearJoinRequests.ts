import type { Stage } from '../../../tests/stage/stage.js'

export async function clearJoinRequests({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId, { title: 'Website', requireApproval: true })
  await guest.joinChatByInviteLink(inviteLink)

  const waiting = await client.getJoinRequests(chatId, { inviteLink })
  if (waiting.length > 50) await client.declineJoinRequests(chatId, { inviteLink })
  else await client.approveJoinRequests(chatId, { inviteLink })
}
