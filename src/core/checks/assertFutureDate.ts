import { InputError } from '../../errors/inputError.js'
import { assertDate } from './assertDate.js'

/** Refuses what is no point in time after `now`. */
export function assertFutureDate(date: Date, argument: string, now: Date): void {
  assertDate(date, argument)
  if (date <= now)
    throw new InputError(
      `${argument} must be in the future, but ${date.toISOString()} is not after ${now.toISOString()}`,
      argument,
    )
}
