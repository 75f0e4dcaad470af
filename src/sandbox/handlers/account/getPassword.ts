import { createSrpChallenge } from '../../../crypto/srp/createSrpChallenge.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { passwordAlgorithm, passwordAlgorithmToTl } from '../../signIn/passwordAlgorithm.js'
import { nextBytes, nextInt64 } from '../../world/chance.js'

/** Begins an exchange that proves the second factor. It answers also while a sign-in waits for the password. */
export const getPassword: Handler<'account.getPassword'> = ({ authorization, crypto, world }) => {
  const userId = authorization.userId ?? authorization.passwordPendingUserId
  const user = userId === undefined ? undefined : world.users.get(userId)
  if (user === undefined) throw fault(401, 'AUTH_KEY_UNREGISTERED')
  const randomBytes = (length: number): Uint8Array => nextBytes(world.chance, length)
  const shared = {
    _: 'account.password',
    new_algo: passwordAlgorithmToTl(passwordAlgorithm(randomBytes(8), randomBytes(16))),
    new_secure_algo: { _: 'securePasswordKdfAlgoUnknown' },
    secure_random: randomBytes(256),
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
