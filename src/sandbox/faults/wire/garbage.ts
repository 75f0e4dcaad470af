import { nextBytes } from '../../world/chance.js'
import type { FaultPlan } from '../faultPlan.js'
import { isMeantChunk, type WireFaultOptions } from './wireFaultOptions.js'

/** How much comes in between. */
export interface GarbageFault extends WireFaultOptions {
  /** How many bytes of chance. */
  readonly bytes: number
}

/** Puts bytes of chance before the next ones. Once when `times` is absent. */
export function garbage(options: GarbageFault): FaultPlan {
  return {
    name: 'garbage',
    options,
    defaultTimes: 1,
    hooks: (chance) => ({
      chunk: (chunk) =>
        isMeantChunk(options, chunk)
          ? () => [{ bytes: nextBytes(chance, options.bytes) }, { bytes: chunk.bytes }]
          : undefined,
    }),
  }
}
