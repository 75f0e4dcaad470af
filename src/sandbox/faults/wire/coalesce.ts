import type { FaultPlan } from '../faultPlan.js'
import { isMeantChunk, type WireFaultOptions } from './wireFaultOptions.js'

/** For how long bytes are gathered. */
export interface CoalesceFault extends WireFaultOptions {
  /** In milliseconds. */
  readonly ms: number
}

/** Gathers what is sent within a while, and lets it arrive in one piece. It lasts when `times` is absent. */
export function coalesce(options: CoalesceFault): FaultPlan {
  return {
    name: 'coalesce',
    options,
    defaultTimes: Infinity,
    hooks: () => ({
      chunk: (chunk) =>
        isMeantChunk(options, chunk) ? () => [{ bytes: chunk.bytes, afterMs: options.ms, isJoined: true }] : undefined,
    }),
  }
}
