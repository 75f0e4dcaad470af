import { onAbort } from '../../platform/onAbort.js'
import type { Clock } from '../../platform/clock.js'

/** Resolves after some milliseconds, or rejects with the reason of the signal when that aborts. */
export function sleep(delayMs: number, clock: Clock, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason)
      return
    }
    const cancel = clock.schedule(delayMs, () => {
      stopListening()
      resolve()
    })
    const stopListening = onAbort(signal, (reason) => {
      cancel()
      reject(reason)
    })
  })
}
