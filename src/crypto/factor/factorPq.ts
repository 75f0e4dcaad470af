import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { factorInTwo } from './factorInTwo.js'

/** The two primes of `pq`, as the shortest big-endian bytes, the smaller one first. */
export interface PqFactors {
  readonly p: Uint8Array
  readonly q: Uint8Array
}

const MAX_PQ = 2n ** 63n - 1n

/**
 * Splits the `pq` of `resPQ` into p < q, both above 1, or returns `undefined` when that cannot be done: it has not 1 to 8
 * bytes, is above 2^63 - 1, or is 0, 1, a prime or a square. It always ends: about a millisecond for the numbers servers send.
 * https://core.telegram.org/mtproto/auth_key#3-client-decomposes-pq-into-prime-factors-such-that-p-q
 */
export function factorPq(pq: Uint8Array): PqFactors | undefined {
  if (pq.length < 1 || pq.length > 8) return undefined
  const number = bytesToBigint(pq)
  if (number > MAX_PQ) return undefined
  const p = factorInTwo(number)
  return p === undefined ? undefined : { p: bigintToBytes(p), q: bigintToBytes(number / p) }
}
