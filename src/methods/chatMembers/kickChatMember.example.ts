import type { Stage } from '../../../tests/stage/stage.js'

/** Shows everybody the door who has no username. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChatByInviteLink(inviteLink)

  for (const { member, status } of await client.getChatMembers(chatId)) {
    if (status === 'member' && member.type === 'private' && member.username === undefined)
      await client.kickChatMember(chatId, member.id)
  }
}
