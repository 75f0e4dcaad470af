import { trimLeadingZeros } from '../../bytes/trimLeadingZeros.js'
import { InputError } from '../../errors/inputError.js'
import type { Crypto } from '../crypto.js'
import { rsaFingerprint } from './rsaFingerprint.js'
import type { RsaPublicKey } from './rsaPublicKey.js'

/**
 * Makes a public key of its big-endian modulus and exponent, and computes its fingerprint.
 * Throws an `InputError` when the numbers cannot be an RSA key: both must be odd, with 1 < e < n.
 */
export function createRsaPublicKey(crypto: Crypto, modulus: Uint8Array, exponent: Uint8Array): RsaPublicKey {
  const n = trimLeadingZeros(modulus).slice()
  const e = trimLeadingZeros(exponent).slice()
  const isOdd = (number: Uint8Array): boolean => ((number.at(-1) ?? 0) & 1) === 1
  if (!isOdd(n) || !isOdd(e) || e.length >= n.length || (e.length === 1 && e[0] === 1)) {
    throw new InputError('The modulus and the exponent are not those of an RSA key', 'modulus')
  }
  return { n, e, fingerprint: rsaFingerprint(crypto, n, e) }
}
