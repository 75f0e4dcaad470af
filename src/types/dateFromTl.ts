/** Turns the whole seconds since the Unix epoch that Telegram counts in into a date. */
export function dateFromTl(seconds: number): Date {
  return new Date(seconds * 1000)
}
