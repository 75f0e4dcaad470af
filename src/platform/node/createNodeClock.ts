import type { Clock } from '../clock.js'

/** How the real clock treats its timers. */
export interface NodeClockOptions {
  /**
   * False lets the process end although timers are pending. True when absent: a client that waits to reconnect
   * has no socket, and its process is to live on. Whoever scheduled a timer cancels it when it stops.
   */
  readonly keepsProcessAlive?: boolean
}

/** The longest delay that the runtime's timers take: beyond it they fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * Creates the real clock of Node, Deno and Bun.
 * It reads the wall clock once and rides on the monotonic clock from there, so a step of the wall clock does not move it.
 * It counts in whole milliseconds. A delay of zero runs as soon as the event loop comes round; delays of any length are kept.
 */
export function createNodeClock(options: NodeClockOptions = {}): Clock {
  const keepsProcessAlive = options.keepsProcessAlive ?? true
  const startedAt = Date.now() - performance.now()

  const now = (): number => Math.floor(startedAt + performance.now())

  const scheduleImmediate = (run: () => void): (() => void) => {
    const immediate = setImmediate(run)
    if (!keepsProcessAlive) immediate.unref()
    return () => clearImmediate(immediate)
  }

  const scheduleTimer = (delayMs: number, run: () => void): (() => void) => {
    const dueAt = performance.now() + delayMs
    let timer: NodeJS.Timeout
    const arm = (): void => {
      const remainingMs = dueAt - performance.now()
      timer = setTimeout(onTimer, Math.min(Math.max(Math.ceil(remainingMs), 1), LONGEST_TIMER_MS))
      if (!keepsProcessAlive) timer.unref()
    }
    const onTimer = (): void => {
      // The runtime may fire a fraction of a millisecond early, and long delays come in parts.
      if (performance.now() < dueAt) arm()
      else run()
    }
    arm()
    return () => clearTimeout(timer)
  }

  return {
    now,
    schedule: (delayMs, run) => (delayMs > 0 ? scheduleTimer(delayMs, run) : scheduleImmediate(run)),
  }
}
