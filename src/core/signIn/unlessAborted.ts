import { onAbort } from '../../platform/onAbort.js'

/** Waits for something no longer than a signal lets it: when it aborts, its reason is thrown, and what was waited for is left alone. */
export async function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  // Whoever stops waiting must not leave a rejection that nobody hears.
  promise.catch(() => undefined)
  signal.throwIfAborted()
  let stop = (): void => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = onAbort(signal, reject)
  })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    stop()
  }
}
