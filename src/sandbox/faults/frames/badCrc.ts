import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Spoils the checksum of a frame of the framing `full`. Once when `times` is absent. */
export function badCrc(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'badCrc',
    options,
    defaultTimes: 1,
    hooks: () => ({
      frame: (frame) => {
        if (frame.framing !== 'full') return undefined
        return () => {
          const bytes = frame.encode()
          const last = bytes.length - 1
          bytes[last] = (bytes[last] ?? 0) ^ 1
          return [bytes]
        }
      },
    }),
  }
}
