import { InputError } from '../../../errors/inputError.js'
import type { FaultPlan } from '../faultPlan.js'
import { isMeantChunk, type WireFaultOptions } from './wireFaultOptions.js'

/** How small the pieces are. */
export interface SplitFault extends WireFaultOptions {
  /** The most bytes that arrive at once. */
  readonly size: number
}

/** Cuts what is sent into small pieces. It lasts when `times` is absent. */
export function split(options: SplitFault): FaultPlan {
  const { size } = options
  if (!Number.isInteger(size) || size < 1) throw new InputError('size is a whole number of bytes from 1.', 'size')
  return {
    name: 'split',
    options,
    defaultTimes: Infinity,
    hooks: () => ({
      chunk: (chunk) => {
        const { bytes } = chunk
        if (!isMeantChunk(options, chunk) || bytes.length <= size) return undefined
        const count = Math.ceil(bytes.length / size)
        return () =>
          Array.from({ length: count }, (_, index) => ({ bytes: bytes.subarray(index * size, (index + 1) * size) }))
      },
    }),
  }
}
