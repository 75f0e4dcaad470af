import { computeSrpCheck } from '../../crypto/srp/computeSrpCheck.js'
import { InputError } from '../../errors/inputError.js'
import { SecurityError } from '../../errors/securityError.js'
import type * as tl from '../../tl/generated/api.js'
import type { Core } from '../core.js'

/**
 * Asks for a fresh challenge and computes the proof that the password is known, without telling it.
 * A challenge is good for one attempt. See https://core.telegram.org/api/srp.
 */
export async function passwordProof(core: Core, password: string): Promise<tl.inputCheckPasswordSRP> {
  const challenge = await core.invoke('account.getPassword', {})
  const { current_algo: algorithm, srp_B: b, srp_id: srpId } = challenge
  if (algorithm === undefined || b === undefined || srpId === undefined)
    throw new InputError('The account has no password, so there is none to check')
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
