import type { Stage } from '../../../tests/stage/stage.js'
import { InputError } from '../../errors/inputError.js'

/** Hands a chat over to its moderator. */
export async function example({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChat(inviteLink)
  const { id } = await guest.getMe()
  await client.transferChatOwnership(chatId, id, 'correct horse').catch(async (error: unknown) => {
    if (!(error instanceof InputError)) throw error
    await client.sendMessage('me', 'Set a password first, and wait a week')
  })
}
