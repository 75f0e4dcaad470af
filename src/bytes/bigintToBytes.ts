import { hexToBytes } from './hexToBytes.js'

/**
 * Writes a number of zero or more as unsigned big-endian bytes: as few as it needs (none for zero), or exactly `length`,
 * with zeros on the left. Throws a `RangeError` when the number is negative or does not fit in `length`.
 */
export function bigintToBytes(value: bigint, length?: number): Uint8Array {
  if (value < 0n) throw new RangeError('A negative number has no unsigned bytes')
  const digits = value === 0n ? '' : value.toString(16)
  const evenDigits = digits.length % 2 === 0 ? digits : `0${digits}`
  if (length === undefined) return hexToBytes(evenDigits)
  if (evenDigits.length > 2 * length) throw new RangeError(`The number needs more than ${length} bytes`)
  return hexToBytes(evenDigits.padStart(2 * length, '0'))
}
