import type { Stage } from '../../../tests/stage/stage.js'

/** Replaces a primary link that has gone too far. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.exportInviteLink(chatId)
  await client.sendMessage('me', inviteLink)
}
