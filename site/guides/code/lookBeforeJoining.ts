import type { Stage } from '../../../tests/stage/stage.js'

export async function lookBeforeJoining({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)

  const found = await guest.resolveInviteLink(inviteLink)
  if (found.type !== 'preview' || found.memberCount < 1) throw new Error('There is nobody to join')

  const result = await guest.joinChatByInviteLink(inviteLink)
  if (result.type !== 'joined') throw new Error('An administrator must let us in first')
}
