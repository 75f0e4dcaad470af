import type { Stage } from '../../../tests/stage/stage.js'

/** Lets in whoever asks, as soon as they ask. */
export async function example({ client, guest, chatId, pass }: Stage): Promise<void> {
  client.on('joinRequest', (context) =>
    context.client.approveJoinRequest(context.joinRequest.chat.id, context.joinRequest.from.id),
  )

  const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
  await guest.joinChatByInviteLink(inviteLink)
  await pass(1000)
}
