import type { Clock } from '../platform/clock.js'
import { onAbort } from './onAbort.js'

/** Waits until the time has passed, or rejects with the reason of the first signal that aborts. */
export function wait(ms: number, clock: Clock, signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const aborted = signals.find((signal) => signal.aborted)
    if (aborted !== undefined) {
      reject(aborted.reason)
      return
    }
    const cancelTimer = clock.schedule(ms, () => {
      stopListening()
      resolve()
    })
    const stopListening = onAbort(signals, (reason) => {
      stopListening()
      cancelTimer()
      reject(reason)
    })
  })
}
