import type { Stage } from '../../../tests/stage/stage.js'

/** Keeps somebody out of a chat for a week, and deletes what they wrote. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChatByInviteLink(inviteLink)
  await guest.sendMessage(chatId, 'Buy my seeds')
  const gus = await guest.getMe()
  await client.getChatMembers(chatId)

  const until = new Date(client.now().getTime() + 7 * 24 * 60 * 60 * 1000)
  await client.banChatMember(chatId, gus.id, { until, deleteMessages: true })
}
