import type { RandomBytes } from '../../crypto/crypto.js'
import { randomFraction } from './randomFraction.js'

const FIRST_STEP_MS = 500
const LONGEST_MS = 60_000

/** How long to wait before attempt number `failures + 1`: exponential with full jitter, at most a minute. */
export function backOffMs(failures: number, randomBytes: RandomBytes): number {
  if (failures === 0) return 0
  const ceiling = Math.min(LONGEST_MS, FIRST_STEP_MS * 2 ** Math.min(failures, 16))
  return Math.floor(randomFraction(randomBytes) * ceiling)
}
