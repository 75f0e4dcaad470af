import { TimeoutError } from '../errors/timeoutError.js'
import type { Clock } from '../platform/clock.js'
import type { LinkCall, LinkOutcome } from './link/linkCall.js'
import { onAbort } from './onAbort.js'

/** What can take calls: a link. */
export interface CallTarget {
  /** Why calls do not get through at present, where that is known. */
  readonly trouble: Error | undefined
  call(call: LinkCall): () => void
}

/** One attempt at a call. */
export interface CallAttempt {
  /** The TL function, for messages. */
  readonly method: string
  readonly body: Uint8Array
  /** Wrappers around the call, serialized up to it. */
  readonly prefix?: Uint8Array | undefined
  readonly isRepeatable: boolean
  /** When to give up, in milliseconds since the epoch. */
  readonly deadline: number
  readonly signals: readonly AbortSignal[]
  /** Called when the call may have run on a line or in a session that was lost. */
  doubt?(): void
}

/** Makes one attempt and waits for its outcome until the deadline passes or a signal aborts; then the call is given up on. */
export function callOverLink(target: CallTarget, attempt: CallAttempt, clock: Clock): Promise<LinkOutcome> {
  return new Promise((resolve, reject) => {
    const { method, body, prefix, isRepeatable, deadline, signals } = attempt
    const aborted = signals.find((signal) => signal.aborted)
    if (aborted !== undefined) {
      reject(aborted.reason)
      return
    }
    let giveUp: () => void = () => undefined
    const fail = (reason: unknown): void => {
      leave()
      giveUp()
      reject(reason)
    }
    const cancelTimer = clock.schedule(Math.max(0, deadline - clock.now()), () => {
      fail(timeoutError(method, target.trouble))
    })
    const stopListening = onAbort(signals, fail)
    function leave(): void {
      cancelTimer()
      stopListening()
    }
    giveUp = target.call({
      body,
      prefix,
      isRepeatable,
      doubt: () => attempt.doubt?.(),
      settle: (outcome) => {
        leave()
        resolve(outcome)
      },
    })
  })
}

function timeoutError(method: string, trouble: Error | undefined): TimeoutError {
  const advice = trouble?.message ?? 'Check the connection, or allow more with `timeoutMs`.'
  return new TimeoutError(`${method} was not answered in time. ${advice}`, { cause: trouble })
}
