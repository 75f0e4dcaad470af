import { assertTextLength } from '../../core/checks/assertTextLength.js'
import type { Core } from '../../core/core.js'
import { assertPendingCode } from '../../core/signIn/assertPendingCode.js'
import { completeSignIn } from '../../core/signIn/completeSignIn.js'
import { SchemaError } from '../../errors/schemaError.js'

/** What else a new account is given. */
export interface SignUpOptions {
  /** The last name, at most 64 characters. */
  readonly lastName?: string
  /** Keeps Telegram from telling people who have the number in their contacts that it joined. */
  readonly disableNotification?: boolean
}

/**
 * Makes an account for the phone number, after `checkCode` said `signUpRequired`, and signs it in. Returns the id of the new user.
 * The first name has 1 to 64 characters. Signing up is agreeing to the terms that `checkCode` told, so show them before.
 *
 * Throws an `InputError` before `checkCode` or for a name that is too long, and an `RpcError` named `PHONE_CODE_EXPIRED` when it took too long.
 * Calls https://core.telegram.org/method/auth.signUp and https://core.telegram.org/method/help.acceptTermsOfService.
 */
export async function signUp(core: Core, firstName: string, options: SignUpOptions = {}): Promise<number> {
  const { lastName = '', disableNotification } = options
  assertTextLength(firstName, 'firstName', 1, 64)
  assertTextLength(lastName, 'lastName', 0, 64)
  const { phoneNumber, phoneCodeHash } = assertPendingCode(core)
  const authorization = await core.invoke('auth.signUp', {
    no_joined_notifications: disableNotification,
    phone_number: phoneNumber,
    phone_code_hash: phoneCodeHash,
    first_name: firstName,
    last_name: lastName,
  })
  if (authorization._ !== 'auth.authorization')
    throw new SchemaError(`Telegram answered with ${authorization._} to a new account`)
  const { pendingTerms } = core.signInState
  const userId = await completeSignIn(core, authorization)
  if (pendingTerms !== undefined)
    await core.invoke('help.acceptTermsOfService', { id: { _: 'dataJSON', data: pendingTerms } })
  return userId
}
