import { InputError, isRpcError } from 'whimbrel'
import type { Stage } from '../../../tests/stage/stage.js'

export async function catchErrors({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChatByInviteLink(inviteLink)
  try {
    await guest.createInviteLink(chatId, { limit: 5 })
    throw new Error('A guest cannot invite')
  } catch (error) {
    if (error instanceof InputError) await guest.sendMessage('me', `Change ${error.argument ?? 'the input'}`)
    else if (isRpcError(error, 'CHAT_ADMIN_REQUIRED')) await guest.sendMessage('me', 'Ask the owner for the right')
    else throw error
  }
}
