import type { Stage } from '../../../tests/stage/stage.js'

export async function answerJoinRequests({ client, guest, chatId, pass }: Stage): Promise<void> {
  client.on('joinRequest', async ({ joinRequest: { chat, from } }) => {
    const isKnown = from.username !== undefined || from.firstName === 'Gus'
    if (isKnown) await client.approveJoinRequest(chat.id, from.id)
    else await client.declineJoinRequest(chat.id, from.id)
  })

  const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
  await guest.joinChatByInviteLink(inviteLink)
  await pass(1000)
}
