import { randomFillSync } from 'node:crypto'
import type { RandomBytes } from '../../../crypto/crypto.js'

/** One call of the secure source costs the same for a block of this size as for the few bytes of a message's padding. */
const pool = new Uint8Array(4096)
let usedLength = pool.length

/** Draws bytes from the operating system's secure source. Short draws are cut from a block, where they are then erased. */
export const nodeRandomBytes: RandomBytes = (length) => {
  if (length > pool.length / 8) return randomFillSync(new Uint8Array(length))
  if (usedLength + length > pool.length) {
    randomFillSync(pool)
    usedLength = 0
  }
  const bytes = pool.slice(usedLength, usedLength + length)
  pool.fill(0, usedLength, usedLength + length)
  usedLength += length
  return bytes
}
