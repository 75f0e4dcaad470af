import { isSrpAnswerRight } from '../../../crypto/srp/isSrpAnswerRight.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { completeSignIn } from '../../signIn/completeSignIn.js'
import { passwordAlgorithm } from '../../signIn/passwordAlgorithm.js'

/** Checks the second factor, and with it completes a sign-in. See https://core.telegram.org/api/srp. */
export const checkPassword: Handler<'auth.checkPassword'> = (context, { password: answer }) => {
  const { authorization, world } = context
  const userId = authorization.passwordPendingUserId
  const user = userId === undefined ? undefined : world.users.get(userId)
  if (user === undefined) throw fault(401, 'AUTH_KEY_UNREGISTERED')
  const { password } = user
  if (password === undefined) return completeSignIn(context, user)
  if (answer._ === 'inputCheckPasswordEmpty') throw fault(400, 'PASSWORD_HASH_INVALID')
  const challenge = world.passwordChallenges.get(authorization.keyId)
  if (challenge === undefined || challenge.srpId !== answer.srp_id) throw fault(400, 'SRP_ID_INVALID')
  world.passwordChallenges.delete(authorization.keyId)
  const algorithm = passwordAlgorithm(password.salt1, password.salt2)
  const { secret, publicValue: b } = challenge
  const isRight = isSrpAnswerRight(
    context.crypto,
    algorithm,
    password.verifier,
    { secret, b },
    { a: answer.A, m1: answer.M1 },
  )
  if (!isRight) throw fault(400, 'PASSWORD_HASH_INVALID')
  return completeSignIn(context, user)
}
