const LONGEST_MS = 60_000
const SHORTEST_MS = 1_000

/**
 * How long to wait before asking for a difference again after it failed: 1, 2, 4 ... 60 seconds, and a fifth more or less
 * by `chance`, a number from 0 up to 1, so that many do not ask at the same moment.
 */
export function fetchPace(failures: number, chance: number): number {
  const pace = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.min(failures, 10))
  return Math.max(SHORTEST_MS, Math.round(pace * (0.8 + 0.4 * chance)))
}
