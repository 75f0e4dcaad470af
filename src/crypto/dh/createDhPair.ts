import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { padBytesStart } from '../../bytes/padBytesStart.js'
import { SecurityError } from '../../errors/securityError.js'
import type { Crypto, RandomBytes } from '../crypto.js'
import { isDhPublicValue } from './isDhPublicValue.js'

/** One side's part of a Diffie-Hellman exchange. */
export interface DhPair {
  /** The exponent, 256 bytes: a secret to be forgotten after the exchange. */
  readonly secret: Uint8Array
  /** g to the power of the secret, 256 bytes: what the other side gets. */
  readonly publicValue: Uint8Array
}

/** A good source fails once in 2^63 draws. */
const MAX_DRAWS = 16

/**
 * Draws a secret and computes its public value within the bounds of `isDhPublicValue`; the modulus has been checked before.
 * Throws a `SecurityError` when the source of random bytes yields no such pair.
 * https://core.telegram.org/mtproto/auth_key#6-client-responds-with
 */
export function createDhPair(crypto: Crypto, randomBytes: RandomBytes, g: number, prime: Uint8Array): DhPair {
  // Powers repeat after prime - 1, and the native way takes no exponent above the modulus.
  const order = bytesToBigint(prime) - 1n
  for (let draw = 0; draw < MAX_DRAWS; draw++) {
    const secret = randomBytes(256)
    secret.set(bigintToBytes(bytesToBigint(secret) % order, 256))
    const publicValue = padBytesStart(crypto.modPow(Uint8Array.of(g), secret, prime), 256)
    if (isDhPublicValue(publicValue, prime)) return { secret, publicValue }
  }
  throw new SecurityError('The source of random bytes is broken: no Diffie-Hellman secret that it gave was usable')
}
