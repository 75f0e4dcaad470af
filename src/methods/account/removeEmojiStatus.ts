import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'

/**
 * Takes the emoji beside the name of this account away.
 *
 * Only users may call it. Calls https://core.telegram.org/method/account.updateEmojiStatus.
 */
export async function removeEmojiStatus(core: Core): Promise<void> {
  assertUser(core, 'removeEmojiStatus')
  await core.invoke('account.updateEmojiStatus', { emoji_status: { _: 'emojiStatusEmpty' } })
}
