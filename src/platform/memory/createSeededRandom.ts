import type { RandomBytes } from '../../crypto/crypto.js'

/**
 * Chance that repeats: the same seed gives the same course.
 * It is quick and evenly spread, and anyone can foretell it: for simulations only, never for keys that guard anything.
 */
export interface SeededRandom {
  /** Draws bytes; it stands in for the platform's source of randomness in a simulation. */
  readonly bytes: RandomBytes
  /** Draws a number from 0 up to but not including 1. */
  number(): number
  /** Draws a whole number from 0 up to but not including `limit`, which is between 1 and 2^32. */
  integer(limit: number): number
  /** Says yes with the given probability between 0 and 1. */
  chance(probability: number): boolean
  /**
   * Makes another source from this one's seed and a label, without drawing from this one.
   * Give each part of a simulation its own: then one that draws more does not change what the others draw.
   */
  fork(label: string): SeededRandom
}

/** Creates a seeded source of chance from a number or a text. The generator is sfc32. */
export function createSeededRandom(seed: number | string): SeededRandom {
  const name = String(seed)
  const next = createSmallFastCounter(name)

  const number = (): number => next() / 2 ** 32
  return {
    bytes: (length) => {
      const bytes = new Uint8Array(length)
      for (let index = 0; index < length; index += 4) {
        const word = next()
        bytes[index] = word
        if (index + 1 < length) bytes[index + 1] = word >>> 8
        if (index + 2 < length) bytes[index + 2] = word >>> 16
        if (index + 3 < length) bytes[index + 3] = word >>> 24
      }
      return bytes
    },
    number,
    integer: (limit) => Math.floor(number() * limit),
    chance: (probability) => number() < probability,
    fork: (label) => createSeededRandom(`${name}/${label}`),
  }
}

/** Chris Doty-Humphrey's sfc32: 128 bits of state, 32 bits a step. See https://pracrand.sourceforge.net/RNG_engines.txt. */
function createSmallFastCounter(seed: string): () => number {
  let [a, b, c] = [hashText(seed, 1), hashText(seed, 2), hashText(seed, 3)]
  let counter = 1
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  // The first words still show the seed.
  for (let round = 0; round < 15; round += 1) next()
  return next
}

/** FNV-1a over the UTF-16 units of the text and a lane number, stirred at the end, so that like seeds give unlike states. */
function hashText(text: string, lane: number): number {
  let hash = 0x811c9dc5 ^ lane
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}
