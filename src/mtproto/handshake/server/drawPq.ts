import { bigintToBytes } from '../../../bytes/bigintToBytes.js'
import { readUint32 } from '../../../bytes/readUint32.js'
import type { RandomBytes } from '../../../crypto/crypto.js'
import { isPrime64 } from '../../../crypto/factor/isPrime64.js'

/** A product of two primes and the primes, as the shortest big-endian bytes, the smaller prime first. */
export interface Pq {
  readonly pq: Uint8Array
  readonly p: Uint8Array
  readonly q: Uint8Array
}

/** Draws two different primes between 2^30 and 2^31, as Telegram's servers do; their product is the client's work. */
export function drawPq(randomBytes: RandomBytes): Pq {
  const first = drawPrime(randomBytes)
  const second = nextPrime(drawPrime(randomBytes), first)
  const [p, q] = first < second ? [first, second] : [second, first]
  return { pq: bigintToBytes(p * q), p: bigintToBytes(p), q: bigintToBytes(q) }
}

function drawPrime(randomBytes: RandomBytes): bigint {
  // The draw stays 2^20 below 2^31, so that the next prime does too.
  const draw = readUint32(randomBytes(4)) % (2 ** 30 - 2 ** 20)
  return nextPrime(BigInt(2 ** 30 + draw), undefined)
}

function nextPrime(from: bigint, excluded: bigint | undefined): bigint {
  let candidate = from | 1n
  while (candidate === excluded || !isPrime64(candidate)) candidate += 2n
  return candidate
}
