import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { isRpcError } from '../../core/isRpcError.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'

/** For whom the username is meant. */
export interface CheckUsernameOptions {
  /** A supergroup or channel rather than this account. */
  readonly chatId?: ID
}

/**
 * Tells whether a username, with or without `@`, can be had for this account, or for a supergroup or channel.
 *
 * Only users may call it. Throws an `RpcError` named `USERNAME_INVALID` for what can be no username.
 * Calls https://core.telegram.org/method/account.checkUsername or https://core.telegram.org/method/channels.checkUsername.
 */
export async function checkUsername(
  core: Core,
  username: string,
  options: CheckUsernameOptions = {},
): Promise<boolean> {
  assertUser(core, 'checkUsername')
  const name = username.replace(/^@/, '')
  try {
    if (options.chatId === undefined) return await core.invoke('account.checkUsername', { username: name })
    const channel = await resolveChannel(core, options.chatId)
    return await core.invoke('channels.checkUsername', { channel, username: name })
  } catch (error) {
    if (isRpcError(error, 'USERNAME_OCCUPIED') || isRpcError(error, 'USERNAME_PURCHASE_AVAILABLE')) return false
    throw error
  }
}
