import { createSrpChallenge } from '../../../crypto/srp/createSrpChallenge.js'
import type * as tl from '../../../tl/generated/api.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { emailPattern } from '../../signIn/emailPattern.js'
import { passwordAlgorithm, passwordAlgorithmToTl } from '../../signIn/passwordAlgorithm.js'
import { nextBytes, nextInt64 } from '../../world/chance.js'
import type { User } from '../../world/user.js'

/** Begins an exchange that proves the second factor. It answers also while a sign-in waits for the password. */
export const getPassword: Handler<'account.getPassword'> = ({ authorization, crypto, world }) => {
  const userId = authorization.userId ?? authorization.passwordPendingUserId
  const user = userId === undefined ? undefined : world.users.get(userId)
  if (user === undefined) throw fault(401, 'AUTH_KEY_UNREGISTERED')
  const randomBytes = (length: number): Uint8Array => nextBytes(world.chance, length)
  const newSalts = { salt1: randomBytes(8), salt2: randomBytes(16) }
  world.newPasswordSalts.set(authorization.keyId, newSalts)
  const shared = {
    _: 'account.password',
    new_algo: passwordAlgorithmToTl(passwordAlgorithm(newSalts.salt1, newSalts.salt2)),
    new_secure_algo: { _: 'securePasswordKdfAlgoUnknown' },
    secure_random: randomBytes(256),
    ...emailPatterns(user),
  } as const
  if (user.password === undefined) return shared
  const { salt1, salt2, verifier, hint, recoveryEmail } = user.password
  const algorithm = passwordAlgorithm(salt1, salt2)
  const { secret, b } = createSrpChallenge(crypto, randomBytes, algorithm, verifier)
  const srpId = nextInt64(world.chance)
  world.passwordChallenges.set(authorization.keyId, { srpId, secret, publicValue: b })
  return {
    ...shared,
    has_password: true,
    has_recovery: recoveryEmail !== undefined,
    current_algo: passwordAlgorithmToTl(algorithm),
    srp_B: b,
    srp_id: srpId,
    hint: hint === '' ? undefined : hint,
  }
}

function emailPatterns({ pendingPassword, loginEmail }: User): Partial<tl.account_password> {
  const unconfirmed = pendingPassword?.recoveryEmail
  return {
    email_unconfirmed_pattern: unconfirmed === undefined ? undefined : emailPattern(unconfirmed),
    login_email_pattern: loginEmail === undefined ? undefined : emailPattern(loginEmail),
  }
}
