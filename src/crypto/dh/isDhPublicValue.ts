import { bytesToBigint } from '../../bytes/bytesToBigint.js'

/** Values nearer to the ends than this are refused. */
const MARGIN = 2n ** (2048n - 64n)

/**
 * Whether g_a or g_b is well inside the group of a modulus of 2048 bits: from 2^1984 to p - 2^1984, which includes 1 < g_a < p - 1.
 * https://core.telegram.org/mtproto/security_guidelines#g-a-and-g-b-validation
 */
export function isDhPublicValue(value: Uint8Array, prime: Uint8Array): boolean {
  const number = bytesToBigint(value)
  return number >= MARGIN && number <= bytesToBigint(prime) - MARGIN
}
