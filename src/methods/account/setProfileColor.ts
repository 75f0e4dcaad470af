import type { Core } from '../../core/core.js'
import { assertInt64 } from '../../core/checks/assertInt64.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'

/** What else to show. */
export interface SetProfileColorOptions {
  /** The custom emoji of the pattern behind, which needs Premium. */
  readonly customEmojiId?: string
}

/**
 * Changes the colour of the profile of this account, by its number. See https://core.telegram.org/api/colors.
 *
 * Only users may call it. Throws an `InputError` for an argument out of its range,
 * and an `RpcError` named `PREMIUM_ACCOUNT_REQUIRED` for what needs Premium.
 * Calls https://core.telegram.org/method/account.updateColor.
 */
export async function setProfileColor(core: Core, color: number, options: SetProfileColorOptions = {}): Promise<void> {
  assertUser(core, 'setProfileColor')
  const { customEmojiId } = options
  assertWholeNumber(color, 'color', 0, 255)
  const background_emoji_id = customEmojiId === undefined ? undefined : assertInt64(customEmojiId, 'customEmojiId')
  await core.invoke('account.updateColor', {
    for_profile: true,
    color: { _: 'peerColor', color, background_emoji_id },
  })
}
