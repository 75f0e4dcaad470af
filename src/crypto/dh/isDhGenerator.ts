import { bytesToBigint } from '../../bytes/bytesToBigint.js'

/** Whether p leaves one of the remainders by which g generates the subgroup of order (p - 1) / 2. */
const RULES: ReadonlyMap<number, (p: bigint) => boolean> = new Map([
  [2, (p: bigint) => p % 8n === 7n],
  [3, (p: bigint) => p % 3n === 2n],
  [4, () => true],
  [5, (p: bigint) => p % 5n === 1n || p % 5n === 4n],
  [6, (p: bigint) => p % 24n === 19n || p % 24n === 23n],
  [7, (p: bigint) => p % 7n === 3n || p % 7n === 5n || p % 7n === 6n],
])

/**
 * Whether g, from 2 to 7, is a generator that may be used with this modulus.
 * https://core.telegram.org/mtproto/security_guidelines#diffie-hellman-key-exchange
 */
export function isDhGenerator(g: number, prime: Uint8Array): boolean {
  return RULES.get(g)?.(bytesToBigint(prime)) ?? false
}
