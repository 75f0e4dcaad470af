import type * as tl from '../../tl/generated/api.js'
import type { PasswordChangeResult } from '../../types/authorization/passwordChangeResult.js'
import type { Core } from '../core.js'
import { isRpcError } from '../isRpcError.js'

/** Hands in new settings for the account's password, and tells whether they wait for a recovery address to be confirmed. */
export async function updatePassword(
  core: Core,
  password: tl.InputCheckPasswordSRP,
  settings: tl.account_passwordInputSettings,
): Promise<PasswordChangeResult> {
  try {
    await core.invoke('account.updatePasswordSettings', { password, new_settings: settings })
    return { type: 'changed' }
  } catch (error) {
    if (!isRpcError(error, 'EMAIL_UNCONFIRMED')) throw error
    const { value: codeLength } = error
    return codeLength === undefined ? { type: 'emailUnconfirmed' } : { type: 'emailUnconfirmed', codeLength }
  }
}
