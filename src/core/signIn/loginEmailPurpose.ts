import type * as tl from '../../tl/generated/api.js'
import type { Core } from '../core.js'
import { assertPendingCode } from './assertPendingCode.js'

/** What an address for signing in is for: the account that is signed in, else the sign-in under way. */
export function loginEmailPurpose(core: Core): tl.emailVerifyPurposeLoginSetup | tl.emailVerifyPurposeLoginChange {
  if (core.account.current !== undefined) return { _: 'emailVerifyPurposeLoginChange' }
  const { phoneNumber, phoneCodeHash } = assertPendingCode(core)
  return { _: 'emailVerifyPurposeLoginSetup', phone_number: phoneNumber, phone_code_hash: phoneCodeHash }
}
