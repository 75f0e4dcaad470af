import type { RandomBytes } from '../src/crypto/crypto.js'

/** Makes a source of bytes that a seed decides: the same seed gives the same bytes. For tests alone. */
export function seededRandomBytes(seed: number): RandomBytes {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x9e37_79b9) >>> 0
    let value = state
    value = Math.imul(value ^ (value >>> 16), 0x21f0_aaad)
    value = Math.imul(value ^ (value >>> 15), 0x735a_2d97)
    return (value ^ (value >>> 15)) >>> 0
  }
  return (length) => {
    const bytes = new Uint8Array(length)
    for (let index = 0; index < length; index++) bytes[index] = next() >>> 24
    return bytes
  }
}
