import type { Stage } from '../../../tests/stage/stage.js'

/** Follows an invite link. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)

  const result = await guest.joinChatByInviteLink(inviteLink)
  switch (result.type) {
    case 'joined':
      await guest.sendMessage(result.chat.id, 'Hello everyone!')
      break
    case 'requestSent':
      await guest.sendMessage('me', 'An administrator will decide.')
      break
    case 'captcha':
      await guest.sendMessage('me', `${result.bot.firstName} has a question first.`)
  }
}
