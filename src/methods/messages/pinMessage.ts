import { assertMessageId } from '../../core/checks/assertMessageId.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/** How a message is pinned. */
export interface PinMessageOptions {
  /** Pins the message for the other side of a private chat as well; in all other chats it is pinned for everyone. */
  readonly bothSides?: boolean
  /** Tells the others without a sound. */
  readonly disableNotification?: boolean
}

/**
 * Pins a message of a chat. Where it is pinned for others too, a message of the type `pinnedMessage` tells of it.
 *
 * Users and bots may call it; a group may leave pinning to administrators, and a channel leaves it to those with the right to edit messages.
 * Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account may not pin, `CHAT_NOT_MODIFIED` where the message is pinned,
 * and `MESSAGE_ID_INVALID` where there is none. Calls https://core.telegram.org/method/messages.updatePinnedMessage.
 */
export async function pinMessage(
  core: Core,
  chatId: ID,
  messageId: number,
  options: PinMessageOptions = {},
): Promise<void> {
  signedInId(core)
  assertMessageId(messageId)
  await core.invoke('messages.updatePinnedMessage', {
    peer: await resolvePeer(core, chatId),
    id: messageId,
    silent: options.disableNotification,
    pm_oneside: options.bothSides !== true,
  })
}
