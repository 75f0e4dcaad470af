import { assertMessageId } from '../../core/checks/assertMessageId.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { InputError } from '../../errors/inputError.js'
import type { ID } from '../../types/id.js'
import { type ChatActionType, chatActionTypeToTl } from '../../types/messages/chatActionType.js'

/** Where an action is shown. */
export interface SendChatActionOptions {
  /** The identifier of the thread or topic. */
  readonly messageThreadId?: number
}

/**
 * Shows the others in a chat what this account is doing, such as typing. It is shown for about six seconds,
 * or until a message arrives from this account: send it again while it lasts.
 *
 * Users and bots may call it, where they may write. Throws an `InputError` for an action that there is not,
 * and an `RpcError` named `CHAT_WRITE_FORBIDDEN` where the account may not write.
 * Calls https://core.telegram.org/method/messages.setTyping.
 */
export async function sendChatAction(
  core: Core,
  chatId: ID,
  action: ChatActionType,
  options: SendChatActionOptions = {},
): Promise<void> {
  const { messageThreadId } = options
  signedInId(core)
  if (messageThreadId !== undefined) assertMessageId(messageThreadId, 'messageThreadId')
  if ('progress' in action && action.progress !== undefined)
    assertWholeNumber(action.progress, 'action.progress', 0, 100)
  const tlAction = chatActionTypeToTl(action)
  if (tlAction === undefined)
    throw new InputError(`action.type must be an action such as typing, but it is ${action.type}`, 'action')
  const peer = await resolvePeer(core, chatId)
  await core.invoke('messages.setTyping', { peer, action: tlAction, top_msg_id: messageThreadId })
}
