import { telegramDhPrime } from '../../crypto/dh/telegramDhPrime.js'
import type { SrpAlgorithm } from '../../crypto/srp/srpAlgorithm.js'
import type * as tl from '../../tl/generated/api.js'

/** The generator that belongs to the prime of the password algorithm. */
const GENERATOR = 3

/** Completes two salts to the algorithm of the second factor. See https://core.telegram.org/api/srp. */
export function passwordAlgorithm(salt1: Uint8Array, salt2: Uint8Array): SrpAlgorithm {
  return { salt1, salt2, g: GENERATOR, p: telegramDhPrime }
}

/** Shows an algorithm as clients are told of it. */
export function passwordAlgorithmToTl({ salt1, salt2, g, p }: SrpAlgorithm): tl.PasswordKdfAlgo {
  return { _: 'passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow', salt1, salt2, g, p }
}
