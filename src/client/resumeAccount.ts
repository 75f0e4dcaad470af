import type { Core } from '../core/core.js'
import { RpcError } from '../errors/rpcError.js'

/** Whether the account of the storage is still signed in. If Telegram says that it is not, it is forgotten. */
export async function resumeAccount(core: Core): Promise<boolean> {
  if (core.account.current === undefined) return false
  try {
    await core.invoke('users.getUsers', { id: [{ _: 'inputUserSelf' }] })
    return true
  } catch (error) {
    if (!(error instanceof RpcError) || error.code !== 401) throw error
    await core.account.signedOut()
    return false
  }
}
