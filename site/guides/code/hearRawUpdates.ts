import type { Stage } from '../../../tests/stage/stage.js'

export async function hearRawUpdates({ client, guest, chatId, pass }: Stage): Promise<void> {
  const seen = new Set<string>()
  client.on('rawUpdate', ({ rawUpdate }) => seen.add(rawUpdate._))

  const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
  await guest.joinChatByInviteLink(inviteLink)
  await pass(1000)
  if (!seen.has('updatePendingJoinRequests')) throw new Error('Nobody has asked to join')
}
