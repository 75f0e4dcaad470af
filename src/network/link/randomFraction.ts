import type { RandomBytes } from '../../crypto/crypto.js'

/** Draws a number from 0 up to, but not including, 1. */
export function randomFraction(randomBytes: RandomBytes): number {
  const bytes = randomBytes(4)
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0) / 2 ** 32
}
