const LONGEST_MS = 60_000

/** How long to wait before asking for a difference again after it failed: 1, 2, 4 ... 60 seconds. */
export function fetchPace(failures: number): number {
  return Math.min(LONGEST_MS, 1_000 * 2 ** Math.min(failures, 10))
}
