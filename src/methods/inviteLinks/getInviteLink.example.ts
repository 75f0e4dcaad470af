import type { Stage } from '../../../tests/stage/stage.js'

/** Looks up how often a link was used. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChatByInviteLink(inviteLink)

  const { usageCount = 0 } = await client.getInviteLink(chatId, inviteLink)
  await client.sendMessage('me', `${usageCount} came by ${inviteLink}`)
}
