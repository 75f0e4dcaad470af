import type { Stage } from '../../../tests/stage/stage.js'

/** Notes the link of a chat. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.getPrimaryInviteLink(chatId)
  await client.sendMessage('me', inviteLink)
}
