import { assertMessageId } from '../../core/checks/assertMessageId.js'
import type { Core } from '../../core/core.js'
import { deleteMessagesOf } from '../../core/messages/deleteMessagesOf.js'
import type { ID } from '../../types/id.js'

/** How a message is deleted. */
export interface DeleteMessageOptions {
  /** Leaves the others their copies; private chats and basic groups only. */
  readonly onlyForMe?: boolean
}

/**
 * Deletes a message: for everyone, or for this account alone. What is gone already stays gone, without an error.
 *
 * The identifiers of private chats and basic groups are unique within the account, and Telegram finds such messages by them alone.
 * Users and bots may call it: for messages of their own, in private chats for all, elsewhere with the right to delete messages.
 * Throws an `RpcError` named `MESSAGE_DELETE_FORBIDDEN` where the account may not, and an `InputError` for
 * `onlyForMe` in a supergroup or channel, whose messages everyone shares.
 * Calls https://core.telegram.org/method/messages.deleteMessages or https://core.telegram.org/method/channels.deleteMessages.
 */
export async function deleteMessage(
  core: Core,
  chatId: ID,
  messageId: number,
  options: DeleteMessageOptions = {},
): Promise<void> {
  assertMessageId(messageId)
  await deleteMessagesOf(core, chatId, [messageId], options.onlyForMe === true)
}
