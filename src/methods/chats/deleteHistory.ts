import { assertUser } from '../../core/checks/assertUser.js'
import { assertMessageId } from '../../core/checks/assertMessageId.js'
import type { Core } from '../../core/core.js'
import { inputChannelOf } from '../../core/peers/inputChannelOf.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/** What of the history goes, and for whom. */
export interface DeleteHistoryOptions {
  /** Deletes for everyone, rather than for this account alone. */
  readonly forEveryone?: boolean
  /** Keeps the chat in the list of chats. It means something in private chats and basic groups. */
  readonly keepChat?: boolean
  /** Deletes messages up to this one; all when left out. */
  readonly untilMessageId?: number
}

/**
 * Deletes the history of a chat, for this account alone or for everyone.
 *
 * Only users may call it. For everyone it takes the right to delete messages in groups and supergroups.
 * Throws an `InputError` for an identifier out of range, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account
 * lacks that right, and `CHANNEL_TOO_BIG` for a large supergroup.
 * Calls https://core.telegram.org/method/messages.deleteHistory or https://core.telegram.org/method/channels.deleteHistory.
 */
export async function deleteHistory(core: Core, chatId: ID, options: DeleteHistoryOptions = {}): Promise<void> {
  const { forEveryone, keepChat, untilMessageId } = options
  assertUser(core, 'deleteHistory')
  if (untilMessageId !== undefined) assertMessageId(untilMessageId, 'untilMessageId')
  const peer = await resolvePeer(core, chatId)
  const max_id = untilMessageId ?? 0
  if (peer._ === 'inputPeerChannel') {
    await core.invoke('channels.deleteHistory', { channel: inputChannelOf(peer), for_everyone: forEveryone, max_id })
    return
  }
  const call = { peer, max_id, revoke: forEveryone, just_clear: keepChat } as const
  // A long history goes part by part.
  let left = 1
  while (left > 0) left = (await core.invoke('messages.deleteHistory', call)).offset
}
