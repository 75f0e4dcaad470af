import { computeSrpCheck } from '../../crypto/srp/computeSrpCheck.js'
import { InputError } from '../../errors/inputError.js'
import { SecurityError } from '../../errors/securityError.js'
import type * as tl from '../../tl/generated/api.js'
import type { Core } from '../core.js'

/**
 * Computes the proof that a password is known, for a challenge of the server and without telling the password.
 * Throws a `SecurityError` for a challenge that must not be answered. See https://core.telegram.org/api/srp.
 */
export async function passwordProof(
  core: Core,
  challenge: tl.account_password,
  password: string,
): Promise<tl.inputCheckPasswordSRP> {
  const { has_password: hasPassword, current_algo: algorithm, srp_B: b, srp_id: srpId } = challenge
  if (hasPassword !== true) throw new InputError('The account has no password, so there is none to check')
  if (algorithm === undefined || b === undefined || srpId === undefined)
    throw new SecurityError('The server asks for a password without saying how to prove it')
  if (algorithm._ === 'passwordKdfAlgoUnknown')
    throw new SecurityError('The account is protected by a password algorithm that this version does not know')
  const bytes = new TextEncoder().encode(password)
  try {
    const { a, m1 } = await computeSrpCheck(core.crypto, core.randomBytes, algorithm, b, bytes)
    return { _: 'inputCheckPasswordSRP', srp_id: srpId, A: a, M1: m1 }
  } finally {
    bytes.fill(0)
  }
}
