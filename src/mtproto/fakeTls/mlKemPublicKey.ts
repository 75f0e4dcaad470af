import type { RandomBytes } from '../../crypto/crypto.js'

/** What the coefficients of ML-KEM are below. https://csrc.nist.gov/pubs/fips/203/final */
const MODULUS = 3_329
const COEFFICIENT_PAIRS = 384
const SEED_LENGTH = 32

/** The length of a public key of ML-KEM-768. */
export const ML_KEM_PUBLIC_KEY_LENGTH: number = 3 * COEFFICIENT_PAIRS + SEED_LENGTH

/** Draws bytes that are a well-formed public key of ML-KEM-768, though nobody has the secret key. */
export function mlKemPublicKey(randomBytes: RandomBytes): Uint8Array {
  const key = new Uint8Array(ML_KEM_PUBLIC_KEY_LENGTH)
  const drawn = randomBytes(COEFFICIENT_PAIRS * 8)
  const view = new DataView(drawn.buffer, drawn.byteOffset, drawn.byteLength)
  for (let pair = 0; pair < COEFFICIENT_PAIRS; pair++) {
    const first = view.getUint32(8 * pair, true) % MODULUS
    const second = view.getUint32(8 * pair + 4, true) % MODULUS
    key.set([first & 0xff, (first >> 8) | ((second & 0xf) << 4), second >> 4], 3 * pair)
  }
  key.set(randomBytes(SEED_LENGTH), 3 * COEFFICIENT_PAIRS)
  return key
}
