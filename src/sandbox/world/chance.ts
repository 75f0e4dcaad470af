/** The state of a small seeded generator (sfc32). It is plain data, so a copy of a world goes on with the same chance. */
export interface Chance {
  a: number
  b: number
  c: number
  counter: number
}

/** Makes a generator from a seed; the same seed gives the same world. */
export function createChance(seed: number): Chance {
  const chance = { a: seed >>> 0, b: Math.floor(seed / 0x1_0000_0000) >>> 0, c: 0x77686d62, counter: 1 }
  for (let round = 0; round < 16; round++) nextUint32(chance)
  return chance
}

/** Draws a whole number from 0 to 2^32 - 1. */
export function nextUint32(chance: Chance): number {
  const result = (chance.a + chance.b + chance.counter) | 0
  chance.counter = (chance.counter + 1) | 0
  chance.a = chance.b ^ (chance.b >>> 9)
  chance.b = (chance.c + (chance.c << 3)) | 0
  chance.c = (((chance.c << 21) | (chance.c >>> 11)) + result) | 0
  return result >>> 0
}

/** Draws a signed 64-bit number other than zero. */
export function nextInt64(chance: Chance): bigint {
  const value = BigInt.asIntN(64, (BigInt(nextUint32(chance)) << 32n) | BigInt(nextUint32(chance)))
  return value === 0n ? 1n : value
}

/** Draws bytes. */
export function nextBytes(chance: Chance, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => nextUint32(chance) >>> 24)
}

/** Draws a text of the given length from the characters of `alphabet`. */
export function nextText(chance: Chance, length: number, alphabet: string): string {
  let text = ''
  for (let index = 0; index < length; index++) {
    text += alphabet.charAt(Math.floor((nextUint32(chance) / 0x1_0000_0000) * alphabet.length))
  }
  return text
}
