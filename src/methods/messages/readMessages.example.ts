import type { Stage } from '../../../tests/stage/stage.js'

/** Reads whatever comes in. */
export async function example({ client, guest, chatId, pass }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChatByInviteLink(inviteLink)
  guest.on('message', ({ message }) => guest.readMessages(message.chat.id, message.id))
  await client.sendMessage(chatId, 'Who waters the roses?')
  await pass(1000)
}
