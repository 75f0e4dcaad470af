import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import type { Crypto, RandomBytes } from '../crypto.js'
import { isProbablePrime } from './isProbablePrime.js'

/** The primes below 256 but for 2, to refuse most composites without an exponentiation. */
const SMALL_PRIMES: readonly bigint[] = [
  3n,
  5n,
  7n,
  11n,
  13n,
  17n,
  19n,
  23n,
  29n,
  31n,
  37n,
  41n,
  43n,
  47n,
  53n,
  59n,
  61n,
  67n,
  71n,
  73n,
  79n,
  83n,
  89n,
  97n,
  101n,
  103n,
  107n,
  109n,
  113n,
  127n,
  131n,
  137n,
  139n,
  149n,
  151n,
  157n,
  163n,
  167n,
  173n,
  179n,
  181n,
  191n,
  193n,
  197n,
  199n,
  211n,
  223n,
  227n,
  229n,
  233n,
  239n,
  241n,
  251n,
]

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
