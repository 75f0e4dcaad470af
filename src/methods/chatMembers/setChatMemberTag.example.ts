import type { Stage } from '../../../tests/stage/stage.js'

/** Says what one is good at, beside one's name. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChatByInviteLink(inviteLink)

  await guest.setChatMemberTag(chatId, 'me', { tag: 'Roses' })
}
