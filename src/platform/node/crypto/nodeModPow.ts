import { bigintToBytes } from '../../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../../bytes/bytesToBigint.js'
import { modPow } from '../../../crypto/modPow.js'

/** Computes `base ^ exponent mod modulus`, big-endian, left-padded to the length of the modulus. */
export function nodeModPow(base: Uint8Array, exponent: Uint8Array, modulus: Uint8Array): Uint8Array {
  const power = modPow(bytesToBigint(base), bytesToBigint(exponent), bytesToBigint(modulus))
  return bigintToBytes(power, modulus.length)
}
