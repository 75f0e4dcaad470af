import type { Core } from '../../core/core.js'
import { assertFutureDate } from '../../core/checks/assertFutureDate.js'
import { assertInt64 } from '../../core/checks/assertInt64.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { dateToTl } from '../../types/dateToTl.js'

/** For how long. */
export interface SetEmojiStatusOptions {
  /** When it goes away by itself. */
  readonly until?: Date
}

/**
 * Puts a custom emoji beside the name of this account, which needs Premium.
 *
 * Only users may call it. Throws an `InputError` for an argument out of its range,
 * and an `RpcError` named `PREMIUM_ACCOUNT_REQUIRED` for an account without Premium.
 * Calls https://core.telegram.org/method/account.updateEmojiStatus.
 */
export async function setEmojiStatus(
  core: Core,
  customEmojiId: string,
  options: SetEmojiStatusOptions = {},
): Promise<void> {
  assertUser(core, 'setEmojiStatus')
  const { until } = options
  const document_id = assertInt64(customEmojiId, 'customEmojiId')
  if (until !== undefined) assertFutureDate(until, 'until', core.now())
  await core.invoke('account.updateEmojiStatus', {
    emoji_status: { _: 'emojiStatus', document_id, until: until && dateToTl(until) },
  })
}
