import type { Params } from '../../tl/index.js'
import type { PendingCode } from './signInState.js'

/**
 * How a sign-in code is handed in: one that came by e-mail goes another way than all others.
 * See https://core.telegram.org/api/auth#email-verification.
 */
export function codeParams(pendingCode: PendingCode, code: string): Params<'auth.signIn'> {
  const { phoneNumber, phoneCodeHash, type } = pendingCode
  const shared = { phone_number: phoneNumber, phone_code_hash: phoneCodeHash }
  if (type === 'email') return { ...shared, email_verification: { _: 'emailVerificationCode', code: code.trim() } }
  return { ...shared, phone_code: code.trim() }
}
