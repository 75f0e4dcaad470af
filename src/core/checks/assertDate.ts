import { InputError } from '../../errors/inputError.js'

/** The last second that fits into the 32 bits in which Telegram counts time. */
const LAST_MOMENT = new Date(0x7fff_ffff * 1000)

/** Refuses what is no point in time that can be told to Telegram. */
export function assertDate(date: Date, argument: string): void {
  if (!(date instanceof Date) || Number.isNaN(date.getTime()))
    throw new InputError(`${argument} must be a valid Date, but it is ${String(date)}`, argument)
  if (date.getTime() < 0 || date > LAST_MOMENT)
    throw new InputError(
      `${argument} must lie between 1970 and ${LAST_MOMENT.toISOString()}, but it is ${date.toISOString()}`,
      argument,
    )
}
