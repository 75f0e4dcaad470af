import { LIMITS } from './limits.js'

/** When acknowledgements leave on their own, with nothing else to be sent. */
export interface AcknowledgementRules {
  readonly count: number
  readonly delayMs: number
}

/** The ids of messages that are to be acknowledged. */
export class Acknowledgements {
  readonly #rules: AcknowledgementRules
  readonly #ids: Set<bigint> = new Set()
  #since: number | undefined

  constructor(rules: AcknowledgementRules) {
    this.#rules = rules
  }

  add(id: bigint, now: number): void {
    this.#ids.add(id)
    this.#since ??= now
    if (this.#ids.size <= 2 * LIMITS.idsInMessage) return
    // The other side would send its message again, and be told then.
    for (const oldest of this.#ids) {
      this.#ids.delete(oldest)
      break
    }
  }

  /** Takes back an acknowledgement that something else makes superfluous. */
  remove(id: bigint): void {
    this.#ids.delete(id)
    if (this.#ids.size === 0) this.#since = undefined
  }

  clear(): void {
    this.#ids.clear()
    this.#since = undefined
  }

  get isEmpty(): boolean {
    return this.#ids.size === 0
  }

  isDue(now: number): boolean {
    const deadline = this.deadline()
    return deadline !== undefined && deadline <= now
  }

  deadline(): number | undefined {
    if (this.#since === undefined) return undefined
    return this.#ids.size >= this.#rules.count ? this.#since : this.#since + this.#rules.delayMs
  }

  /** Takes as many as fit one message. */
  take(): bigint[] {
    const taken: bigint[] = []
    for (const id of this.#ids) {
      if (taken.length === LIMITS.idsInMessage) break
      taken.push(id)
    }
    for (const id of taken) this.remove(id)
    return taken
  }
}
