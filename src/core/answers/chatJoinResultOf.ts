import { isRpcError } from '../isRpcError.js'
import type * as tl from '../../tl/generated/api.js'
import type { ChatJoinResult } from '../../types/chats/chatJoinResult.js'
import { userOfId } from '../../types/users/userOfId.js'
import type { Core } from '../core.js'
import { chatOfUpdates } from './chatOfUpdates.js'

/** Turns what a call to join a chat comes to into a `ChatJoinResult`. */
export async function chatJoinResultOf(
  core: Core,
  call: Promise<tl.messages_ChatInviteJoinResult>,
): Promise<ChatJoinResult> {
  let result
  try {
    result = await call
  } catch (error) {
    // Telegram reports a request that now waits for an administrator as an error, although all went well.
    if (isRpcError(error, 'INVITE_REQUEST_SENT')) return { type: 'requestSent' }
    throw error
  }
  if (result._ === 'messages.chatInviteJoinResultOk') return { type: 'joined', chat: chatOfUpdates(result.updates) }
  return { type: 'captcha', bot: userOfId(result.bot_id, core.peers), queryId: String(result.query_id) }
}
