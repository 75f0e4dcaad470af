import type { Stage } from '../../../tests/stage/stage.js'

/** Finds out where one meets somebody. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChatByInviteLink(inviteLink)
  const gus = await guest.getMe()
  await client.getChatMembers(chatId)

  const chats = await client.getCommonChats(gus.id)
  const titles = chats.map((chat) => (chat.type === 'private' ? chat.firstName : chat.title))
  await client.sendMessage('me', `Gus is in ${titles.join(', ')}`)
}
