import { isSrpAnswerRight } from '../../crypto/srp/isSrpAnswerRight.js'
import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { User } from '../world/user.js'
import { passwordAlgorithm } from './passwordAlgorithm.js'

/**
 * Throws PASSWORD_HASH_INVALID unless the caller proves the second factor of an account, which takes a fresh `account.getPassword`.
 * Where there is no second factor, nothing has to be proved. See https://core.telegram.org/api/srp.
 */
export function assertPassword(context: CallContext, user: User, answer: tl.InputCheckPasswordSRP): void {
  const { authorization, crypto, world } = context
  const { password } = user
  if (password === undefined) return
  if (answer._ === 'inputCheckPasswordEmpty') throw fault(400, 'PASSWORD_HASH_INVALID')
  const challenge = world.passwordChallenges.get(authorization.keyId)
  if (challenge === undefined || challenge.srpId !== answer.srp_id) throw fault(400, 'SRP_ID_INVALID')
  world.passwordChallenges.delete(authorization.keyId)
  const { salt1, salt2, verifier } = password
  const { secret, publicValue: b } = challenge
  const isRight = isSrpAnswerRight(
    crypto,
    passwordAlgorithm(salt1, salt2),
    verifier,
    { secret, b },
    { a: answer.A, m1: answer.M1 },
  )
  if (!isRight) throw fault(400, 'PASSWORD_HASH_INVALID')
}
