/** Turns a date into whole seconds since the Unix epoch, rounded up so that nothing ends before it should. */
export function dateToTl(date: Date): number {
  return Math.ceil(date.getTime() / 1000)
}
