import { crc32 } from '../../../bytes/crc32.js'
import { readUint32 } from '../../../bytes/readUint32.js'
import { uint32ToBytes } from '../../../bytes/uint32ToBytes.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Numbers a frame of the framing `full` one too high, with a right checksum. Once when `times` is absent. */
export function badSequence(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'badSequence',
    options,
    defaultTimes: 1,
    hooks: () => ({
      frame: (frame) => {
        if (frame.framing !== 'full') return undefined
        return () => {
          const bytes = frame.encode()
          bytes.set(uint32ToBytes(readUint32(bytes, 4) + 1), 4)
          bytes.set(uint32ToBytes(crc32(bytes.subarray(0, -4))), bytes.length - 4)
          return [bytes]
        }
      },
    }),
  }
}
