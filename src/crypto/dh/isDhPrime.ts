import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import type { Crypto, RandomBytes } from '../crypto.js'
import { SMALL_PRIMES } from '../smallPrimes.js'
import { isProbablePrime } from './isProbablePrime.js'

/** https://core.telegram.org/mtproto/security_guidelines#diffie-hellman-key-exchange asks for 15 before the first use. */
const MILLER_RABIN_ROUNDS = 15

/**
 * Whether the bytes are a modulus fit for MTProto's Diffie-Hellman: a prime p of exactly 2048 bits for which (p - 1) / 2 is
 * prime too. Takes some tens of milliseconds at best for a good prime, so `checkDhPrime` remembers the verdict.
 *
 * (p - 1) / 2 passes 15 rounds of Miller-Rabin with random bases, which lets a composite through with a chance below 4^-15.
 * Then one exponentiation proves p by Pocklington's theorem: with a prime q = (p - 1) / 2, p is prime
 * if 2^(p - 1) = 1 mod p and 2^2 - 1 has no factor in common with p.
 * https://core.telegram.org/mtproto/security_guidelines#diffie-hellman-key-exchange
 */
export function isDhPrime(crypto: Crypto, randomBytes: RandomBytes, prime: Uint8Array): boolean {
  if (prime.length !== 256 || (prime[0] ?? 0) < 0x80) return false
  const p = bytesToBigint(prime)
  const q = (p - 1n) / 2n
  if (p % 4n !== 3n || SMALL_PRIMES.some((small) => p % small === 0n || q % small === 0n)) return false

  const power = crypto.modPow(Uint8Array.of(2), bigintToBytes(p - 1n), prime)
  if (bytesToBigint(power) !== 1n) return false
  return isProbablePrime(crypto, randomBytes, q, MILLER_RABIN_ROUNDS)
}
