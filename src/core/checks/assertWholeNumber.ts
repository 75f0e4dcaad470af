import { InputError } from '../../errors/inputError.js'

/** Refuses what is no whole number from `min` to `max`. */
export function assertWholeNumber(value: number, argument: string, min: number, max: number): void {
  if (!Number.isInteger(value) || value < min || value > max)
    throw new InputError(`${argument} must be a whole number from ${min} to ${max}, but it is ${value}`, argument)
}
