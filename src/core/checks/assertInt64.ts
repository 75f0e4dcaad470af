import { InputError } from '../../errors/inputError.js'

const DIGITS = /^-?\d{1,19}$/
const MIN = -(2n ** 63n)
const MAX = 2n ** 63n - 1n

/** Reads an identifier of 64 bits that is written as text, and refuses what is none. */
export function assertInt64(text: string, argument: string): bigint {
  const value = DIGITS.test(text) ? BigInt(text) : undefined
  if (value === undefined || value < MIN || value > MAX)
    throw new InputError(`${argument} must be an identifier of digits, but it is ${JSON.stringify(text)}`, argument)
  return value
}
