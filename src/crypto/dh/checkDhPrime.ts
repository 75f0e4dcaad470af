import { bytesToHex } from '../../bytes/bytesToHex.js'
import { equalBytes } from '../../bytes/equalBytes.js'
import type { Crypto, RandomBytes } from '../crypto.js'
import { isDhPrime } from './isDhPrime.js'
import { telegramDhPrime } from './telegramDhPrime.js'

/** Honest servers use one prime; the bound is for those that make up a new one each time. */
const MAX_VERDICTS = 16

/** A verdict on a number stays true for ever, so what one exchange found out serves the next: good and bad alike. */
const verdictsOf = new WeakMap<Crypto, Map<string, boolean>>()

/**
 * Whether a modulus may be used for Diffie-Hellman, as `isDhPrime` says, but at once for Telegram's own prime, which is
 * compared byte by byte, and for the last 16 others asked about with the same `crypto`.
 * https://core.telegram.org/mtproto/security_guidelines#diffie-hellman-key-exchange
 */
export function checkDhPrime(crypto: Crypto, randomBytes: RandomBytes, prime: Uint8Array): boolean {
  if (equalBytes(prime, telegramDhPrime)) return true
  if (prime.length !== telegramDhPrime.length) return false
  let verdicts = verdictsOf.get(crypto)
  if (!verdicts) verdictsOf.set(crypto, (verdicts = new Map<string, boolean>()))

  const name = bytesToHex(prime)
  const known = verdicts.get(name)
  if (known !== undefined) return known
  const verdict = isDhPrime(crypto, randomBytes, prime)
  const [oldest] = verdicts.keys()
  if (verdicts.size >= MAX_VERDICTS && oldest !== undefined) verdicts.delete(oldest)
  verdicts.set(name, verdict)
  return verdict
}
