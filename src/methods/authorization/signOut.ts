import type { Core } from '../../core/core.js'
import { ConnectionError } from '../../errors/connectionError.js'
import { isSignedOutError } from '../../errors/isSignedOutError.js'
import { RpcError } from '../../errors/rpcError.js'

/**
 * Signs the account out: Telegram forgets this sign-in, and the storage forgets the account.
 * Where Telegram says that it has forgotten the sign-in already, or never knew it, the storage follows.
 *
 * So it does where the server refuses the account's key, for then there is nobody to tell.
 *
 * What else fails is thrown and leaves the account as it is: Telegram may still know it, and its key is what can sign it out.
 * Calls https://core.telegram.org/method/auth.logOut.
 */
export async function signOut(core: Core): Promise<void> {
  try {
    await core.invoke('auth.logOut', {})
  } catch (error) {
    const isUnauthorised = error instanceof RpcError && error.code === 401
    const isKeyRefused = error instanceof ConnectionError && error.reason === 'keyRefused'
    if (!isUnauthorised && !isKeyRefused && !isSignedOutError(error)) throw error
  }
  await core.account.signedOut()
}
