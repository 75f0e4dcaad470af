/** How many outcomes a session remembers for `invokeAfterMsg`. */
const MEMORY = 500
const MAX_WAITING = 100

/** A call that waits for others of its session. */
export interface WaitingCall {
  readonly messageId: bigint
  readonly after: readonly bigint[]
  readonly body: Uint8Array
  /** When it gives up, in milliseconds. */
  readonly until: number
}

/** Keeps the order that `invokeAfterMsg` asks for: a call runs once those before it have, and not at all if one of them failed. */
export class CallOrder {
  readonly #outcomes = new Map<bigint, boolean>()
  #waiting: WaitingCall[] = []

  /** Tells whether a call may run, must wait, or must fail. A call that was forgotten counts as one that has run. */
  judge(messageId: bigint, after: readonly bigint[]): 'ready' | 'wait' | 'failed' {
    if (after.some((id) => this.#outcomes.get(id) === false)) return 'failed'
    const isOpen = (id: bigint): boolean => !this.#outcomes.has(id) && id < messageId && id >= this.#oldest()
    return after.some(isOpen) ? 'wait' : 'ready'
  }

  /** Keeps a call until those before it have run; false where too many wait already. */
  wait(call: WaitingCall): boolean {
    if (this.#waiting.length >= MAX_WAITING) return false
    this.#waiting.push(call)
    return true
  }

  /** Notes how a call ended, and gives back the calls that no longer wait. */
  finished(messageId: bigint, isRight: boolean): readonly WaitingCall[] {
    this.#outcomes.set(messageId, isRight)
    for (const oldest of this.#outcomes.keys()) {
      if (this.#outcomes.size <= MEMORY) break
      this.#outcomes.delete(oldest)
    }
    const released = this.#waiting.filter(({ messageId: id, after }) => this.judge(id, after) !== 'wait')
    this.#waiting = this.#waiting.filter((call) => !released.includes(call))
    return released
  }

  /** Gives back the calls that have waited long enough. */
  expired(now: number): readonly WaitingCall[] {
    const late = this.#waiting.filter(({ until }) => until <= now)
    this.#waiting = this.#waiting.filter(({ until }) => until > now)
    return late
  }

  /** When the next call will have waited long enough; nothing where none waits. */
  deadline(): number | undefined {
    return this.#waiting.length === 0 ? undefined : Math.min(...this.#waiting.map(({ until }) => until))
  }

  /** Forgets a call that nobody waits for any more. */
  drop(messageId: bigint): void {
    this.#waiting = this.#waiting.filter((call) => call.messageId !== messageId)
  }

  #oldest(): bigint {
    const [oldest] = this.#outcomes.keys()
    return oldest ?? 0n
  }
}
