import type { Stage } from '../../../tests/stage/stage.js'

/** Turns away everyone who waits. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
  await guest.joinChatByInviteLink(inviteLink)

  await client.declineJoinRequests(chatId)
}
