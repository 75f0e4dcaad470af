import { nextUint32 } from '../../world/chance.js'
import type { FaultPlan } from '../faultPlan.js'
import { isMeantChunk, type WireFaultOptions } from './wireFaultOptions.js'

/** What is spoilt. */
export interface CorruptFault extends WireFaultOptions {
  /** Which bit of the chunk is flipped; any, by chance, when absent. One beyond the end is counted on from the beginning. */
  readonly bit?: number
}

/** Flips one bit of the next bytes. Once when `times` is absent. */
export function corrupt(options: CorruptFault = {}): FaultPlan {
  return {
    name: 'corrupt',
    options,
    defaultTimes: 1,
    hooks: (chance) => ({
      chunk: (chunk) => {
        if (!isMeantChunk(options, chunk) || chunk.bytes.length === 0) return undefined
        return () => {
          const bytes = chunk.bytes.slice()
          const bit = (options.bit ?? nextUint32(chance)) % (bytes.length * 8)
          bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
          return [{ bytes }]
        }
      },
    }),
  }
}
