import { InputError } from '../../errors/inputError.js'
import { TimeoutError } from '../../errors/timeoutError.js'
import type { Clock } from '../clock.js'
import { createTimerQueue } from './timerQueue.js'
import { turnEventLoop } from './turnEventLoop.js'

/** When a virtual clock begins. */
export interface VirtualClockOptions {
  /** Milliseconds since the Unix epoch; the first of January 2026 when absent. */
  readonly startsAt?: number
}

/**
 * A clock that moves only when it is told to.
 *
 * Timers run one at a time, in the order in which they are due and, among those due together, in the order in which they were scheduled.
 * Before the first and after each of them the clock lets the event loop turn once, so that every promise that could go on has gone on:
 * nothing that follows from an event is ever late for the next one, and a run with the same seed takes the same course.
 *
 * Work that the event loop finishes elsewhere (threads, files, sockets) is unknown to the clock: hand it to `waitFor`.
 * Only one of `advance`, `runUntil`, `runUntilIdle` and `runUntilSettled` may be under way at a time. A timer that throws makes it reject.
 */
export interface VirtualClock extends Clock {
  /** How many timers wait. */
  readonly timerCount: number
  /** Moves time on by `ms`, running what is due on the way. */
  advance(ms: number): Promise<void>
  /**
   * Runs timer after timer until `isDone` says so; time moves no further than needed.
   * It rejects with a `TimeoutError` when `maxMs` of virtual time pass first, or when no timer is left that could change anything.
   */
  runUntil(isDone: () => boolean, maxMs: number): Promise<void>
  /** Runs until no timer is left. It rejects with a `TimeoutError` when some are left after `maxMs` of virtual time. */
  runUntilIdle(maxMs: number): Promise<void>
  /** Runs until `work` is settled and hands on what came of it, with the same limits as `runUntil`. */
  runUntilSettled<Result>(work: Promise<Result>, maxMs: number): Promise<Result>
  /** Holds virtual time still until `work`, which goes on outside of it, is settled; returns `work`. */
  waitFor<Result>(work: Promise<Result>): Promise<Result>
}

const DEFAULT_START = Date.UTC(2026, 0, 1)

/** Creates a virtual clock. Its time is a whole number of milliseconds; fractions of a delay are rounded up. */
export function createVirtualClock(options: VirtualClockOptions = {}): VirtualClock {
  const timers = createTimerQueue()
  const outsideWork = new Set<Promise<unknown>>()
  let now = options.startsAt ?? DEFAULT_START
  let isRunning = false

  const settle = async (): Promise<void> => {
    await turnEventLoop()
    while (outsideWork.size > 0) {
      await Promise.allSettled(outsideWork)
      await turnEventLoop()
    }
  }

  /** Runs timers due up to `limit` until `isDone`; returns whether it was. Time ends at the last timer that ran. */
  const run = async (limit: number, isDone: () => boolean): Promise<boolean> => {
    if (isRunning) throw new InputError('The virtual clock is already being moved: wait for that to end first.')
    isRunning = true
    try {
      await settle()
      while (!isDone()) {
        const first = timers.peek()
        if (first === undefined || first.dueAt > limit) return false
        timers.take()
        now = Math.max(now, first.dueAt)
        first.run()
        await settle()
      }
      return true
    } finally {
      isRunning = false
    }
  }

  const runUntil = async (isDone: () => boolean, maxMs: number): Promise<void> => {
    const limit = now + checkSpan(maxMs, 'maxMs')
    if (await run(limit, isDone)) return
    if (timers.size > 0)
      throw new TimeoutError(`What was waited for did not happen within ${maxMs} ms of virtual time.`)
    throw new TimeoutError('What was waited for cannot happen: no timer is left on the virtual clock.')
  }

  return {
    now: () => now,
    schedule: (delayMs, callback) => timers.add(now + (delayMs > 0 ? Math.ceil(delayMs) : 0), callback),
    get timerCount() {
      return timers.size
    },
    advance: async (ms) => {
      const target = now + Math.ceil(checkSpan(ms, 'ms'))
      await run(target, () => false)
      now = target
    },
    runUntil,
    runUntilIdle: (maxMs) => runUntil(() => timers.size === 0, maxMs),
    runUntilSettled: async (work, maxMs) => {
      let isSettled = false
      const note = (): void => {
        isSettled = true
      }
      work.then(note, note)
      await runUntil(() => isSettled, maxMs)
      return work
    },
    waitFor: (work) => {
      const entry = work.then(noop, noop).finally(() => outsideWork.delete(entry))
      outsideWork.add(entry)
      return work
    },
  }
}

const noop = (): void => {}

function checkSpan(ms: number, argument: string): number {
  if (ms >= 0) return ms
  throw new InputError(`${argument} is a span of virtual time in milliseconds, zero or more, not ${ms}.`, argument)
}
