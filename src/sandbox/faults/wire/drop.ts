import { InputError } from '../../../errors/inputError.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'
import type { Direction, LineEnd } from '../passingChunk.js'

/** Where a line is cut. */
export interface DropFault extends FaultOptions {
  readonly direction: Direction
  /** How many bytes still pass this way, counted from the first of the line. */
  readonly atByte: number
  /** Whether the line is closed in order, as by default, or broken. */
  readonly how?: Extract<LineEnd, 'close' | 'reset'>
}

/** Closes a line once so many bytes have passed one way. Once when `times` is absent; lines that are further already are left alone. */
export function drop(options: DropFault): FaultPlan {
  const { direction, atByte, how: end = 'close' } = options
  if (!Number.isInteger(atByte) || atByte < 0) throw new InputError('atByte is a whole number from 0.', 'atByte')
  return {
    name: 'drop',
    options,
    defaultTimes: 1,
    hooks: () => ({
      chunk: ({ bytes, position, direction: way }) => {
        const isHere = way === direction && position <= atByte && atByte < position + bytes.length
        return isHere ? () => [{ bytes: bytes.subarray(0, atByte - position), end }] : undefined
      },
    }),
  }
}
