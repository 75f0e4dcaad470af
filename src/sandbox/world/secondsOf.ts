/** Turns a moment in milliseconds into the whole seconds that Telegram counts in. */
export function secondsOf(now: number): number {
  return Math.floor(now / 1000)
}
