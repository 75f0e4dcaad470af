import type { Stage } from '../../../tests/stage/stage.js'

/** Lists who asks to join, and lets in whoever has said something about themselves. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
  await guest.joinChatByInviteLink(inviteLink)

  for (const { from, bio } of await client.getJoinRequests(chatId, { inviteLink })) {
    if (bio === undefined) await client.declineJoinRequest(chatId, from.id)
    else await client.approveJoinRequest(chatId, from.id)
  }
}
