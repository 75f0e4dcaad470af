import type { Stage } from '../../../tests/stage/stage.js'

/** Joins a chat and leaves it again. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChatByInviteLink(inviteLink)

  await guest.leaveChat(chatId)
}
