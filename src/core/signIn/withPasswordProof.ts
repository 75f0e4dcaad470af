import type * as tl from '../../tl/generated/api.js'
import type { Core } from '../core.js'
import { isRpcError } from '../isRpcError.js'
import { passwordChallenge } from './passwordChallenge.js'
import { passwordProof } from './passwordProof.js'

/**
 * Makes a call that needs the proof that a password is known. `call` is also told what else the challenge said.
 * A challenge that was used up or has gone stale in between is asked for anew, once.
 */
export async function withPasswordProof<Value>(
  core: Core,
  password: string,
  call: (proof: tl.inputCheckPasswordSRP, challenge: tl.account_password) => Promise<Value>,
): Promise<Value> {
  const attempt = async (): Promise<Value> => {
    const challenge = await passwordChallenge(core)
    return call(await passwordProof(core, challenge, password), challenge)
  }
  try {
    return await attempt()
  } catch (error) {
    if (!isRpcError(error, 'SRP_ID_INVALID')) throw error
    return attempt()
  }
}
