/** One call that the sandbox answered. */
export interface LoggedCall {
  /** In the order of answers, from 1. */
  readonly number: number
  /** The moment of the answer, in milliseconds. */
  readonly at: number
  /** The TL function; empty where the call could not be read. */
  readonly method: string
  /** The parameters as they were read. */
  readonly params: unknown
  /** Who called; absent before sign-in. */
  readonly userId?: number
  /** The layer of the session that called. */
  readonly layer?: number
  /** What was answered, in the newest layer; absent where the call failed. */
  readonly result?: unknown
  /** The error that was answered; absent where the call succeeded. */
  readonly error?: { readonly code: number; readonly text: string }
}

const MAX_CALLS = 1000

/** The latest calls, oldest first. */
export class CallLog {
  readonly #calls: LoggedCall[] = []
  #count = 0

  /** Keeps a call; the oldest goes where there are too many. */
  add(call: Omit<LoggedCall, 'number'>): LoggedCall {
    this.#count += 1
    const logged = { number: this.#count, ...call }
    this.#calls.push(logged)
    if (this.#calls.length > MAX_CALLS) this.#calls.shift()
    return logged
  }

  /** Lists the calls that are kept. */
  list(): readonly LoggedCall[] {
    return [...this.#calls]
  }
}
