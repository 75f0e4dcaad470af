import { SecurityError } from '../../errors/securityError.js'
import type { Crypto, RandomBytes } from '../crypto.js'
import { checkDhPrime } from '../dh/checkDhPrime.js'
import { isDhGenerator } from '../dh/isDhGenerator.js'
import type { SrpAlgorithm } from './srpAlgorithm.js'

/** Throws a `SecurityError` unless p and g may be used for SRP: the rules are those of the key exchange. */
export function assertSrpAlgorithm(crypto: Crypto, randomBytes: RandomBytes, algorithm: SrpAlgorithm): void {
  if (!checkDhPrime(crypto, randomBytes, algorithm.p)) {
    throw new SecurityError('The server sent a modulus for the password check that is no safe prime of 2048 bits')
  }
  if (!isDhGenerator(algorithm.g, algorithm.p)) {
    throw new SecurityError('The server sent a generator for the password check that does not fit its modulus')
  }
}
