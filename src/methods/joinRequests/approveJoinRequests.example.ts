import type { Stage } from '../../../tests/stage/stage.js'

/** Lets in everyone who came by one link. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId, { title: 'Open day', requireApproval: true })
  await guest.joinChatByInviteLink(inviteLink)

  await client.approveJoinRequests(chatId, { inviteLink })
}
