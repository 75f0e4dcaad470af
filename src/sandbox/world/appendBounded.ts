/** How many events a box remembers. Who missed more is told that the gap is too long. */
export const MAX_LOG_LENGTH = 10_000

/** Appends to a log and drops the oldest entries once it is a tenth too long. */
export function appendBounded<Entry>(log: Entry[], entry: Entry, maxLength: number): void {
  log.push(entry)
  if (log.length > maxLength * 1.1) log.splice(0, log.length - maxLength)
}
