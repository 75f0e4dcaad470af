import type { SeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import type { Tamper } from '../../src/platform/memory/createMemoryNetwork.js'

/** What a hostile wire did, so that a test can tell that it did something. */
export interface TamperRecord {
  flips: number
  doubles: number
  cuts: number
  losses: number
  breaks: number
}

/** A wire that flips a bit, doubles, cuts or loses a chunk, or breaks the line, each with the given probability per chunk. */
export function hostileTamper(random: SeededRandom, probability: number, record: TamperRecord): Tamper {
  return (chunk) => {
    if (chunk.length === 0 || !random.chance(probability)) return [chunk]
    switch (random.integer(5)) {
      case 0: {
        record.flips += 1
        const flipped = chunk.slice()
        const index = random.integer(chunk.length)
        flipped[index] = (flipped[index] ?? 0) ^ (1 << random.integer(8))
        return [flipped]
      }
      case 1:
        record.doubles += 1
        return [chunk, chunk]
      case 2:
        record.cuts += 1
        return [chunk.subarray(0, random.integer(chunk.length))]
      case 3:
        record.losses += 1
        return []
      default:
        record.breaks += 1
        return 'close'
    }
  }
}
