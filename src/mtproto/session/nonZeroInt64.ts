import { readInt64 } from '../../bytes/readInt64.js'
import type { RandomBytes } from '../../crypto/crypto.js'

/** Draws a 64-bit number that is not 0. */
export function nonZeroInt64(randomBytes: RandomBytes): bigint {
  const drawn = readInt64(randomBytes(8))
  return drawn === 0n ? 1n : drawn
}
