/** At most `count` attempts to connect within any `windowMs`. */
interface AttemptLimit {
  readonly count: number
  readonly windowMs: number
}

const LIMITS: readonly AttemptLimit[] = [
  { count: 1, windowMs: 1_000 },
  { count: 4, windowMs: 2_000 },
  { count: 8, windowMs: 3_000 },
]

const LIMITS_AFTER_FAILURE: readonly AttemptLimit[] = [...LIMITS, { count: 5, windowMs: 10_000 }]

const KEPT_ATTEMPTS = 8

/** Adds an attempt to the times of the last ones, of which only as many are kept as a limit can ask about. */
export function recordAttempt(attempts: readonly number[], now: number): readonly number[] {
  return [...attempts, now].slice(-KEPT_ATTEMPTS)
}

/** The earliest moment at which one more attempt keeps to the limits of reconnection. */
export function nextAttemptAt(attempts: readonly number[], hasFailed: boolean, now: number): number {
  const limits = hasFailed ? LIMITS_AFTER_FAILURE : LIMITS
  return limits.reduce((earliest, limit) => {
    const oldest = attempts.at(-limit.count)
    return oldest === undefined ? earliest : Math.max(earliest, oldest + limit.windowMs)
  }, now)
}
