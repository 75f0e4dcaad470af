import type { Clock } from '../../platform/clock.js'
import type { LimitedCall } from './limitedCall.js'

/** A call in the queue. It is told once: to go, or that the limit has become too long for it. */
export interface WaitingCall {
  readonly call: LimitedCall
  go(): void
  giveUp(): void
}

interface Entry extends WaitingCall {
  isGone: boolean
}

const RANKS: { readonly [Priority in LimitedCall['priority']]: number } = { high: 0, normal: 1, low: 2 }

/**
 * A limit and the calls that wait for its end. From then on they go one at a time, each when the one before it has been answered,
 * so that they do not run into the next limit together.
 */
export class Hold {
  readonly #clock: Clock
  readonly reason: string
  readonly method: string
  readonly chatId: number | undefined
  #until: number
  /** By priority, then by age. Those that have left are skipped. */
  #queue: Entry[] = []
  #waitingCount = 0
  #passing: LimitedCall | undefined
  #cancelTimer: (() => void) | undefined

  constructor(clock: Clock, facts: Pick<Hold, 'reason' | 'method' | 'chatId' | 'until'>) {
    this.#clock = clock
    this.reason = facts.reason
    this.method = facts.method
    this.chatId = facts.chatId
    this.#until = facts.until
  }

  get until(): number {
    return this.#until
  }

  get waitingCount(): number {
    return this.#waitingCount
  }

  /** Whether there is nothing left to know or to do. */
  get isOver(): boolean {
    return this.#until <= this.#clock.now() && this.#passing === undefined && this.#waitingCount === 0
  }

  /** Whether a call may not be sent yet. */
  isInTheWayOf(call: LimitedCall): boolean {
    return this.#until > this.#clock.now() || (this.#passing !== call && !this.isOver)
  }

  /** Whether its end is further away than a call can or will wait. */
  isTooLongFor({ limitSeconds, deadline }: LimitedCall): boolean {
    return this.#until - this.#clock.now() > limitSeconds * 1_000 || this.#until >= deadline
  }

  /** Makes the limit end at this time, unless it ends later already. */
  extend(until: number): void {
    if (until <= this.#until) return
    this.#until = until
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    for (const entry of this.#queue.filter(({ call, isGone }) => !isGone && this.isTooLongFor(call))) {
      this.#leave(entry)
      entry.giveUp()
    }
    this.#goOn()
  }

  /** Queues a call. The returned function takes it out again. */
  wait(waiting: WaitingCall): () => void {
    const entry: Entry = {
      call: waiting.call,
      isGone: false,
      go: () => waiting.go(),
      giveUp: () => waiting.giveUp(),
    }
    this.#waitingCount += 1
    let place = this.#queue.length
    while (place > 0 && goesBefore(entry, this.#queue[place - 1])) place -= 1
    this.#queue.splice(place, 0, entry)
    this.#goOn()
    return () => {
      this.#leave(entry)
      this.#goOn()
    }
  }

  /** Notes that the call that was let go has been answered, or will not be. */
  passed(call: LimitedCall): void {
    if (this.#passing !== call) return
    this.#passing = undefined
    this.#goOn()
  }

  #goOn(): void {
    if (this.#waitingCount === 0) {
      this.#cancelTimer?.()
      this.#cancelTimer = undefined
      return
    }
    const waitMs = this.#until - this.#clock.now()
    if (waitMs > 0) {
      this.#cancelTimer ??= this.#clock.schedule(waitMs, () => {
        this.#cancelTimer = undefined
        this.#goOn()
      })
    } else if (this.#passing === undefined) this.#letOneGo()
  }

  #letOneGo(): void {
    const entry = this.#queue.find(({ isGone }) => !isGone)
    if (entry === undefined) return
    this.#leave(entry)
    this.#passing = entry.call
    entry.call.passes.add(this)
    entry.go()
  }

  #leave(entry: Entry): void {
    if (entry.isGone) return
    entry.isGone = true
    this.#waitingCount -= 1
    if (this.#queue.length >= 2 * this.#waitingCount) this.#queue = this.#queue.filter(({ isGone }) => !isGone)
  }
}

function goesBefore({ call }: Entry, other: Entry | undefined): boolean {
  if (other === undefined) return false
  const ranks = RANKS[call.priority] - RANKS[other.call.priority]
  return ranks < 0 || (ranks === 0 && call.number < other.call.number)
}
