import type { Stage } from '../../../tests/stage/stage.js'

/** Gives somebody who was banned another chance. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChatByInviteLink(inviteLink)
  const gus = await guest.getMe()
  await client.getChatMembers(chatId)
  await client.banChatMember(chatId, gus.id)

  await client.unbanChatMember(chatId, gus.id)
  await guest.joinChatByInviteLink(inviteLink)
}
