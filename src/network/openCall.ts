import { TimeoutError } from '../errors/timeoutError.js'
import type { Clock } from '../platform/clock.js'
import { onAbort } from '../platform/onAbort.js'

/** What a call waits for at present, for whoever reads that it took too long. */
export interface Pending {
  /** Completes `was not answered within 30 s`, for example `while connecting to 149.154.167.51:443`. */
  readonly activity: string
  /** The last error on the way, where there was one. */
  readonly trouble: Error | undefined
}

/** What limits how long a call may take. */
export interface OpenCallOptions {
  /** The TL function, for messages. */
  readonly method: string
  readonly clock: Clock
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/**
 * A call that is under way, through whatever steps it takes. All of them end at its deadline, when its signal aborts,
 * or when it is ended from outside. It has one timer and one listener, which `close` frees.
 */
export class OpenCall {
  readonly deadline: number
  readonly #signal: AbortSignal | undefined
  readonly #release: () => void
  #failure: { readonly reason: unknown } | undefined
  #fail: ((reason: unknown) => void) | undefined
  #pending: () => Pending = () => ({ activity: '', trouble: undefined })

  constructor({ method, clock, timeoutMs, signal }: OpenCallOptions) {
    this.deadline = clock.now() + timeoutMs
    this.#signal = signal
    const cancelTimer = clock.schedule(timeoutMs, () => {
      this.end(timeoutError(method, timeoutMs, this.#pending()))
    })
    const stopListening = signal === undefined ? undefined : onAbort(signal, (reason) => this.end(reason))
    this.#release = () => {
      cancelTimer()
      stopListening?.()
    }
  }

  /**
   * Takes one step: `begin` starts it and returns how to give up on it. Resolves with what the step came to,
   * unless the call ends before; then the step is given up on, and this rejects with the reason.
   */
  step<Outcome>(
    pending: () => Pending,
    begin: (resolve: (outcome: Outcome) => void, reject: (reason: unknown) => void) => () => void,
  ): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (this.#signal?.aborted === true) this.end(this.#signal.reason)
      if (this.#failure !== undefined) {
        reject(this.#failure.reason)
        return
      }
      let giveUp: () => void = () => undefined
      this.#pending = pending
      this.#fail = (reason) => {
        giveUp()
        reject(reason)
      }
      giveUp = begin(
        (outcome) => {
          this.#fail = undefined
          resolve(outcome)
        },
        (reason) => {
          this.#fail = undefined
          reject(reason)
        },
      )
    })
  }

  /** Throws the reason where the call has ended, so that nothing is begun for it any more. */
  throwIfEnded(): void {
    if (this.#signal?.aborted === true) this.end(this.#signal.reason)
    if (this.#failure !== undefined) throw this.#failure.reason
  }

  /** Waits for something that goes on when the call does not. */
  stepOf<Outcome>(work: Promise<Outcome>, pending: () => Pending): Promise<Outcome> {
    return this.step(pending, (resolve, reject) => {
      work.then(resolve, reject)
      return () => undefined
    })
  }

  /** Ends the call before its time. */
  end(reason: unknown): void {
    if (this.#failure !== undefined) return
    this.#failure = { reason }
    this.#release()
    const fail = this.#fail
    this.#fail = undefined
    fail?.(reason)
  }

  /** Frees the timer and the listener; nothing ends the call any more. */
  close(): void {
    this.#release()
  }
}

function timeoutError(method: string, timeoutMs: number, { activity, trouble }: Pending): TimeoutError {
  const what = `${method} was not answered within ${timeoutMs / 1_000} s${activity === '' ? '' : ` ${activity}`}.`
  const why = trouble?.message ?? 'Check the connection, or allow more with `timeoutMs`.'
  return new TimeoutError(`${what} ${why}`, { cause: trouble })
}
