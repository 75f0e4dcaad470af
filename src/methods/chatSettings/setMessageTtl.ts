import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/** The longest span that Telegram takes: 366 days. */
const MAX_SECONDS = 31_622_400

/**
 * Says after how many seconds new messages of a chat delete themselves: 366 days at most, and 0 for never.
 *
 * Only users may call it; in groups and channels the account needs the right to change the chat's information.
 * Throws an `InputError` for a span out of its range, and an `RpcError` named `CHAT_ADMIN_REQUIRED`
 * where the account lacks that right, and `CHAT_NOT_MODIFIED` where the span is the same.
 * Calls https://core.telegram.org/method/messages.setHistoryTTL.
 */
export async function setMessageTtl(core: Core, chatId: ID, messageTtlSeconds: number): Promise<void> {
  assertUser(core, 'setMessageTtl')
  assertWholeNumber(messageTtlSeconds, 'messageTtlSeconds', 0, MAX_SECONDS)
  await core.invoke('messages.setHistoryTTL', { peer: await resolvePeer(core, chatId), period: messageTtlSeconds })
}
