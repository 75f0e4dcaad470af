import type { FaultPlan } from '../faultPlan.js'
import { isMeantChunk, type WireFaultOptions } from './wireFaultOptions.js'

/** Lets nothing more pass one way, `toClient` when absent, while the other way stays open. Once when `times` is absent. */
export function halfClose(options: WireFaultOptions = {}): FaultPlan {
  const { direction = 'toClient' } = options
  return {
    name: 'halfClose',
    options,
    defaultTimes: 1,
    hooks: () => ({
      chunk: (chunk) =>
        isMeantChunk({ direction }, chunk) ? () => [{ bytes: new Uint8Array(0), end: 'silence' }] : undefined,
    }),
  }
}
