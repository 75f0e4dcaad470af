import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { resolveUser } from '../../core/peers/resolveUser.js'
import { withPasswordProof } from '../../core/signIn/withPasswordProof.js'
import type { ID } from '../../types/id.js'

/**
 * Makes a member the owner of a chat in the place of this account, which stays an administrator.
 * It takes the account's password, which is proved without being sent.
 *
 * Only users may call it. Throws an `InputError` where the account has no password, and an `RpcError` named
 * `PASSWORD_HASH_INVALID` for a wrong one, `CHAT_ADMIN_REQUIRED` where the account does not own the chat,
 * `USER_NOT_PARTICIPANT` for one who is not in it, and `SESSION_TOO_FRESH` for a session of less than a day.
 * Calls https://core.telegram.org/method/messages.editChatCreator.
 */
export async function transferChatOwnership(core: Core, chatId: ID, userId: ID, password: string): Promise<void> {
  assertUser(core, 'transferChatOwnership')
  const peer = await resolveChat(core, chatId)
  const user = await resolveUser(core, userId)
  await withPasswordProof(core, password, (proof) =>
    core.invoke('messages.editChatCreator', { peer, user_id: user, password: proof }),
  )
}
