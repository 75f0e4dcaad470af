import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { InputError } from '../../errors/inputError.js'
import { type ReportReason, reportReasonToTl } from '../../types/chats/reportReason.js'
import type { ID } from '../../types/id.js'

/** What else to say. */
export interface ReportChatOptions {
  /** A few words to the moderators. */
  readonly text?: string
}

/**
 * Reports a chat or user to Telegram's moderators.
 *
 * Only users may call it. Throws an `InputError` for a reason that there is not,
 * and an `RpcError` named `CHANNEL_PRIVATE` for a chat that the account may not see.
 * Calls https://core.telegram.org/method/account.reportPeer.
 */
export async function reportChat(
  core: Core,
  chatId: ID,
  reason: ReportReason,
  options: ReportChatOptions = {},
): Promise<void> {
  assertUser(core, 'reportChat')
  const wanted = reportReasonToTl(reason)
  if (wanted === undefined) throw new InputError(`reason is none that there is: ${reason}`, 'reason')
  const peer = await resolvePeer(core, chatId)
  await core.invoke('account.reportPeer', { peer, reason: wanted, message: options.text ?? '' })
}
