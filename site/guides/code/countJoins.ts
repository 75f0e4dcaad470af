import type { Stage } from '../../../tests/stage/stage.js'

export async function countJoins({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId, { title: 'Flyer' })
  await guest.joinChatByInviteLink(inviteLink)

  const { usageCount = 0 } = await client.getInviteLink(chatId, inviteLink)
  if (usageCount !== 1) throw new Error('The flyer has brought one person')
}
