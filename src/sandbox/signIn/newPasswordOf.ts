import { equalBytes } from '../../bytes/equalBytes.js'
import { isDhPublicValue } from '../../crypto/dh/isDhPublicValue.js'
import { telegramDhPrime } from '../../crypto/dh/telegramDhPrime.js'
import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { Password } from '../world/user.js'
import { assertEmail } from './assertEmail.js'
import { passwordAlgorithm } from './passwordAlgorithm.js'

/** How many bytes of its own a client puts behind the first salt. See https://core.telegram.org/api/srp. */
const OWN_SALT_LENGTH = 32
const MAX_HINT_LENGTH = 255

/** What settings ask for: another second factor (which may only gain a recovery address), or none. */
export type NewPassword = { readonly type: 'set'; readonly password: Password } | { readonly type: 'remove' }

/** Reads the settings of a new second factor over the present one. What does not hold is refused as Telegram refuses it. */
export function newPasswordOf(
  context: CallContext,
  settings: tl.account_passwordInputSettings,
  present: Password | undefined,
): NewPassword {
  const { new_algo: algorithm, new_password_hash: hash, hint, email } = settings
  if (email !== undefined && email !== '') assertEmail(email)
  if (algorithm === undefined || hash === undefined) {
    if (present === undefined) throw fault(400, 'PASSWORD_EMPTY')
    if (email === undefined) throw fault(400, 'NEW_SETTINGS_EMPTY')
    return { type: 'set', password: withEmail(present, email) }
  }
  if (hash.length === 0) return { type: 'remove' }
  if (algorithm._ === 'passwordKdfAlgoUnknown') throw fault(400, 'NEW_SETTINGS_INVALID')
  const { salt1, salt2 } = algorithm
  assertSalts(context, algorithm)
  if (hash.length !== 256 || !isDhPublicValue(hash, telegramDhPrime)) throw fault(400, 'NEW_SETTINGS_INVALID')
  if (hint !== undefined && hint.length > MAX_HINT_LENGTH) throw fault(400, 'NEW_SETTINGS_INVALID')
  const password = { verifier: hash, salt1, salt2, hint: hint ?? '' }
  return { type: 'set', password: withEmail(password, email ?? present?.recoveryEmail) }
}

function withEmail({ verifier, salt1, salt2, hint }: Password, email: string | undefined): Password {
  const password = { verifier, salt1, salt2, hint }
  return email === undefined || email === '' ? password : { ...password, recoveryEmail: email }
}

function assertSalts(
  { world, authorization }: CallContext,
  { salt1, salt2, g, p }: tl.passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow,
): void {
  const given = world.newPasswordSalts.get(authorization.keyId)
  if (given === undefined) throw fault(400, 'NEW_SALT_INVALID')
  world.newPasswordSalts.delete(authorization.keyId)
  const known = passwordAlgorithm(given.salt1, given.salt2)
  if (g !== known.g || !equalBytes(p, known.p)) throw fault(400, 'NEW_SETTINGS_INVALID')
  const isLengthened = salt1.length === given.salt1.length + OWN_SALT_LENGTH
  const begins = equalBytes(salt1.subarray(0, given.salt1.length), given.salt1)
  if (!isLengthened || !begins || !equalBytes(salt2, given.salt2)) throw fault(400, 'NEW_SALT_INVALID')
}
