import type { Stage } from '../../../tests/stage/stage.js'

/** Tells how many people are in a chat, and by which link more can come. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const chat = await client.getChat(chatId)
  if (chat.type === 'private') return

  const { title, memberCount = 0, primaryInviteLink } = chat
  const way = primaryInviteLink === undefined ? 'by invitation' : `by ${primaryInviteLink.inviteLink}`
  await client.sendMessage('me', `${title} has ${memberCount} members; more can come ${way}.`)
}
