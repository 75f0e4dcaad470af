import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/** How the authors of posts are named. */
export interface EnableSignaturesOptions {
  /** Shows the profile of the author, not only the name. */
  readonly showAuthorProfile?: boolean
}

/**
 * Puts the name of the author under each new post of a channel.
 *
 * Only users may call it; the account needs the right to change the chat's information.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right,
 * `CHAT_ID_INVALID` for a supergroup, and `CHAT_NOT_MODIFIED` where posts bear names already.
 * Calls https://core.telegram.org/method/channels.toggleSignatures.
 */
export async function enableSignatures(core: Core, chatId: ID, options: EnableSignaturesOptions = {}): Promise<void> {
  assertUser(core, 'enableSignatures')
  await core.invoke('channels.toggleSignatures', {
    channel: await resolveChannel(core, chatId),
    signatures_enabled: true,
    profiles_enabled: options.showAuthorProfile,
  })
}
