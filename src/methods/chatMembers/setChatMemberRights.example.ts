import type { Stage } from '../../../tests/stage/stage.js'

/** Lets somebody do nothing but write for a day. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChatByInviteLink(inviteLink)
  const gus = await guest.getMe()
  await client.getChatMembers(chatId)

  const until = new Date(client.now().getTime() + 24 * 60 * 60 * 1000)
  await client.setChatMemberRights(chatId, gus.id, { rights: { canSendMessages: true }, until })
}
