import type { RandomBytes } from '../../crypto/crypto.js'
import { backOffMs } from './backOffMs.js'
import { nextAttemptAt, recordAttempt } from './nextAttemptAt.js'
import type { Route, Routes } from './route.js'

const FAILURES_AFTER_429 = 4

/** The attempts of a link to get a line that works: on which route the next one is made, and when. */
export class Attempts {
  readonly #routes: Routes
  readonly #randomBytes: RandomBytes
  #times: readonly number[] = []
  #failures = 0
  /** How many ways have failed; one that has worked is taken again. */
  #turn = 0
  #route: Route | undefined
  #hasWorked = false
  #trouble: Error | undefined

  constructor(routes: Routes, randomBytes: RandomBytes) {
    this.#routes = routes
    this.#randomBytes = randomBytes
  }

  /** Why there is no line that works; absent while there is one. */
  get trouble(): Error | undefined {
    return this.#trouble
  }

  /** What the latest attempt leads to, as `host:port`; nothing before the first. */
  get place(): string | undefined {
    const address = this.#route?.address
    return address && `${address.host}:${address.port}`
  }

  /** Begins an attempt and returns the route for it; nothing where there is none. */
  begin(now: number): Route | undefined {
    this.#route = this.#routes.pick(this.#turn)
    this.#hasWorked = false
    this.#times = recordAttempt(this.#times, now)
    return this.#route
  }

  /** Notes that the server has proved itself on the line. */
  worked(): void {
    this.#failures = 0
    this.#trouble = undefined
    if (this.#hasWorked) return
    this.#hasWorked = true
    this.#route?.worked()
  }

  /** Notes that the server wants fewer connections. */
  slowDown(): void {
    this.#failures = Math.max(this.#failures, FAILURES_AFTER_429 * this.#routes.count)
  }

  /** Notes that the line has ended, and returns the earliest moment for the next attempt. */
  ended(error: Error | undefined, now: number): number {
    if (!this.#hasWorked) {
      this.#trouble = this.#route?.failed(error)
      this.#turn += 1
    }
    const delayMs = backOffMs(Math.floor(this.#failures / this.#routes.count), this.#randomBytes)
    this.#failures += 1
    return nextAttemptAt(this.#times, this.#failures > 0, now + delayMs)
  }
}
