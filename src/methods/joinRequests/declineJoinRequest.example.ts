import type { Stage } from '../../../tests/stage/stage.js'

/** Turns away whoever asks without a username. */
export async function example({ client, guest, chatId, pass }: Stage): Promise<void> {
  client.on('joinRequest', async ({ joinRequest: { chat, from } }) => {
    if (from.username === undefined) await client.declineJoinRequest(chat.id, from.id)
  })

  const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
  await guest.joinChatByInviteLink(inviteLink)
  await pass(1000)
}
