import { InputError } from '../../errors/inputError.js'
import { TimeoutError } from '../../errors/timeoutError.js'
import type { Clock } from '../../platform/clock.js'
import { onAbort } from '../../platform/onAbort.js'
import type { SignInLimits } from '../../types/authorization/signInOptions.js'

/** Runs a sign-in within its limits: the signal that `run` gets aborts with the caller's, and when the time is up. */
export async function inSignInScope<Value>(
  clock: Clock,
  { signal, timeoutMs }: SignInLimits,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  if (timeoutMs !== undefined && !(timeoutMs > 0))
    throw new InputError(`timeoutMs is a time in milliseconds above 0, not ${timeoutMs}.`, 'timeoutMs')
  signal?.throwIfAborted()
  const controller = new AbortController()
  const stopListening = signal && onAbort(signal, (reason) => controller.abort(reason))
  const stopTimer =
    timeoutMs === undefined
      ? undefined
      : clock.schedule(timeoutMs, () => {
          controller.abort(new TimeoutError(`The sign-in was not complete within ${timeoutMs / 1000} s.`))
        })
  try {
    return await run(controller.signal)
  } finally {
    stopListening?.()
    stopTimer?.()
  }
}
