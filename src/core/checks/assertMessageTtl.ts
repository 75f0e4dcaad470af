import { assertWholeNumber } from './assertWholeNumber.js'

const YEAR = 365 * 24 * 60 * 60

/** Refuses a time after which messages delete themselves that is no whole number of seconds up to a year. */
export function assertMessageTtl(seconds: number | undefined): void {
  if (seconds !== undefined) assertWholeNumber(seconds, 'messageTtlSeconds', 1, YEAR)
}
