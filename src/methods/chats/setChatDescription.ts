import { assertTextLength } from '../../core/checks/assertTextLength.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'

/**
 * Gives a group, supergroup or channel another description, of at most 255 characters. An empty one takes the description away.
 *
 * Users and bots may call it; the account needs the right to change the chat's information.
 * Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` where it lacks that right,
 * and `CHAT_ABOUT_NOT_MODIFIED` where the description is the same.
 * Calls https://core.telegram.org/method/messages.editChatAbout.
 */
export async function setChatDescription(core: Core, chatId: ID, description: string): Promise<void> {
  assertTextLength(description, 'description', 0, 255)
  await core.invoke('messages.editChatAbout', { peer: await resolveChat(core, chatId), about: description })
}
