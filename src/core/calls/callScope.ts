import { InputError } from '../../errors/inputError.js'
import { TimeoutError } from '../../errors/timeoutError.js'
import { onAbort } from '../../platform/onAbort.js'
import type { FunctionName, Params, Result } from '../../tl/functionName.js'
import type { Core } from '../core.js'
import type { CallOptions } from './callOptions.js'
import { CallView } from './callView.js'
import type { InvokeOptions } from './invokeOptions.js'
import { mergeCallOptions } from './mergeCallOptions.js'

/**
 * Work that makes calls, with one deadline and one signal for the whole of it. It is settled when the work is, when the signal aborts,
 * or at the deadline; after that it can make no call any more.
 */
export class CallScope {
  readonly #outer: Core
  readonly #options: CallOptions
  readonly #name: string
  /** When the work must be done; nothing where only each call of it has a time. */
  #deadline: number | undefined
  #openCount = 0
  #isExpired = false
  #expire: () => void = nothing
  /** What the work makes its calls through. */
  readonly core: Core

  /** `name` says in messages what the work is. */
  constructor(outer: Core, options: CallOptions, name: string) {
    const { timeoutMs } = options
    if (timeoutMs !== undefined && !(timeoutMs > 0)) {
      throw new InputError(`timeoutMs is a time in milliseconds above 0, not ${timeoutMs}.`, 'timeoutMs')
    }
    this.#outer = outer
    this.#options = options
    this.#name = name
    this.#deadline = timeoutMs === undefined ? undefined : outer.clock.now() + timeoutMs
    this.core = new CallView(outer, (called, params, nearer) => this.#invoke(called, params, nearer))
  }

  /** Lifts the deadline of the whole: each call has the time for itself. For lists, which are fetched as somebody asks for more. */
  forEachCall(): void {
    this.#deadline = undefined
  }

  async #invoke<Name extends FunctionName>(
    name: Name,
    params: Params<Name>,
    options: InvokeOptions = {},
  ): Promise<Result<Name>> {
    const leftMs = this.#leftMs()
    if (leftMs !== undefined && leftMs <= 0) throw this.#timeoutError()
    const merged = mergeCallOptions(this.#options, options)
    const timed =
      leftMs === undefined ? merged : { ...merged, timeoutMs: Math.min(leftMs, options.timeoutMs ?? leftMs) }
    this.#openCount += 1
    try {
      return await this.#outer.invoke(name, params, timed)
    } finally {
      this.#openCount -= 1
      if (this.#isExpired && this.#openCount === 0) this.#expire()
    }
  }

  /** Settles with the work, or before it. */
  bound<Outcome>(work: Promise<Outcome>): Promise<Outcome> {
    const { clock } = this.#outer
    const { signal } = this.#options
    return new Promise((resolve, reject) => {
      const releases: (() => void)[] = []
      const release = (): void => {
        for (const end of releases) end()
        this.#expire = nothing
      }
      const fail = (reason: unknown): void => {
        release()
        reject(reason)
      }
      if (signal !== undefined) releases.push(onAbort(signal, fail))
      const leftMs = this.#leftMs()
      if (leftMs !== undefined) {
        // An open call ends at the same time, and says better what was waited for; what follows from it comes first.
        this.#expire = () => void releases.push(clock.schedule(0, () => fail(this.#timeoutError())))
        releases.push(clock.schedule(Math.max(0, leftMs), () => this.#reachDeadline()))
      }
      work.then((value) => {
        release()
        resolve(value)
      }, fail)
      if (signal?.aborted === true) fail(signal.reason)
    })
  }

  #reachDeadline(): void {
    this.#isExpired = true
    if (this.#openCount === 0) this.#expire()
  }

  #leftMs(): number | undefined {
    return this.#deadline === undefined ? undefined : this.#deadline - this.#outer.clock.now()
  }

  #timeoutError(): TimeoutError {
    const seconds = (this.#options.timeoutMs ?? 0) / 1_000
    return new TimeoutError(`${this.#name} was not done within ${seconds} s. Allow more with \`timeoutMs\`.`)
  }
}

function nothing(): void {}
