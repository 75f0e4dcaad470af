import type { Stage } from '../../../tests/stage/stage.js'

export async function createLink({ client, chatId }: Stage): Promise<void> {
  const link = await client.createInviteLink(chatId)
  await client.sendMessage('me', `Join us: ${link.inviteLink}`)
}
