import type { Stage } from '../../../tests/stage/stage.js'

/** Counts who came by a poster. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId, { title: 'Poster' })
  await guest.joinChat(inviteLink)
  const members = await client.getInviteLinkMembers(chatId, { inviteLink })
  await client.sendMessage('me', `${members.length} came by the poster`)
}
