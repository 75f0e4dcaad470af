import type { Core } from '../core/core.js'
import { isSignedOutError } from '../errors/isSignedOutError.js'

/** Whether the account of the storage is still signed in. If Telegram says that it is not, it is forgotten. */
export async function resumeAccount(core: Core): Promise<boolean> {
  if (core.account.current === undefined) return false
  try {
    await core.invoke('users.getUsers', { id: [{ _: 'inputUserSelf' }] })
    return true
  } catch (error) {
    if (!isSignedOutError(error)) throw error
    await core.account.signedOut()
    return false
  }
}
