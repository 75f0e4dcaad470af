import type { Core } from '../../core/core.js'
import { RpcError } from '../../errors/rpcError.js'

/**
 * Signs the account out: Telegram forgets this sign-in, and the storage forgets the account.
 *
 * Calls https://core.telegram.org/method/auth.logOut.
 */
export async function signOut(core: Core): Promise<void> {
  try {
    await core.invoke('auth.logOut', {})
  } catch (error) {
    // Telegram has forgotten the sign-in already, which is what was wanted.
    if (!(error instanceof RpcError) || error.code !== 401) throw error
  }
  await core.account.signedOut()
}
