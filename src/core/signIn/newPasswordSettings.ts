import { createPasswordHash } from '../../crypto/srp/createPasswordHash.js'
import { SecurityError } from '../../errors/securityError.js'
import type * as tl from '../../tl/generated/api.js'
import { assertTextLength } from '../checks/assertTextLength.js'
import type { Core } from '../core.js'

const MAX_HINT_LENGTH = 255

/**
 * Prepares a new password by the algorithm that the server wants, whose parameters are checked as those of a sign-in.
 * Throws a `SecurityError` for an algorithm that is not known or not sound. See https://core.telegram.org/api/srp#setting-a-new-2fa-password.
 */
export async function newPasswordSettings(
  core: Core,
  newAlgorithm: tl.PasswordKdfAlgo,
  password: string,
  hint: string,
): Promise<tl.account_passwordInputSettings> {
  assertTextLength(password, 'password', 1, Infinity)
  assertTextLength(hint, 'hint', 0, MAX_HINT_LENGTH)
  if (newAlgorithm._ === 'passwordKdfAlgoUnknown')
    throw new SecurityError('The server wants a password algorithm that this version does not know')
  const bytes = new TextEncoder().encode(password)
  try {
    const { algorithm, passwordHash } = await createPasswordHash(core.crypto, core.randomBytes, newAlgorithm, bytes)
    return {
      _: 'account.passwordInputSettings',
      new_algo: { ...newAlgorithm, salt1: algorithm.salt1 },
      new_password_hash: passwordHash,
      hint,
    }
  } finally {
    bytes.fill(0)
  }
}
