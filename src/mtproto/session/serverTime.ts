import { messageIdTime } from '../messages/messageIds.js'
import { LIMITS } from './limits.js'

/** An answer this much older than its request shows a clock that is ahead. */
const IMPOSSIBLE_AGE_MS = 15_000

const WORTH_TELLING_MS = 1_000

/**
 * What a client knows of the server's time. It trusts its knowledge on a line once a request of its own was answered there;
 * the offset then grows with any message and shrinks only on proof.
 */
export class ServerTime {
  #offsetMs: number
  #toldOffsetMs: number
  #isTrusted = false

  constructor(offsetMs: number) {
    this.#offsetMs = offsetMs
    this.#toldOffsetMs = offsetMs
  }

  get offsetMs(): number {
    return this.#offsetMs
  }

  /** Server time in milliseconds. */
  at(now: number): number {
    return now + this.#offsetMs
  }

  /** Server time in seconds. */
  secondsAt(now: number): number {
    return this.at(now) / 1_000
  }

  /** Whether a message id is so old or so far ahead that the message must be an old copy or a mistake. */
  isImpossible(messageId: bigint, now: number): boolean {
    if (!this.#isTrusted) return false
    const age = this.at(now) - messageIdTime(messageId)
    return age > LIMITS.oldestMessageMs || age < -LIMITS.newestMessageMs
  }

  /** Learns from any message that passed its checks. */
  observe(messageId: bigint, now: number): void {
    const offsetMs = messageIdTime(messageId) - now
    if (offsetMs > this.#offsetMs) this.#offsetMs = offsetMs
  }

  /** Learns from an answer to an own message that was sent over this line. */
  observeAnswer(messageId: bigint, requestMessageId: bigint, now: number): void {
    if (messageIdTime(messageId) < messageIdTime(requestMessageId) - IMPOSSIBLE_AGE_MS) this.correct(messageId, now)
    this.#isTrusted = true
  }

  /** Takes the time from a notice that says that the clock is wrong. */
  correct(messageId: bigint, now: number): void {
    this.#offsetMs = messageIdTime(messageId) - now
    this.#isTrusted = true
  }

  /** Doubts what is known until it is confirmed: the computer may have slept meanwhile. */
  doubt(): void {
    this.#isTrusted = false
  }

  /** The offset, if it has changed by so much that it should be told and stored. */
  takeNews(): number | undefined {
    if (Math.abs(this.#offsetMs - this.#toldOffsetMs) < WORTH_TELLING_MS) return undefined
    this.#toldOffsetMs = this.#offsetMs
    return this.#offsetMs
  }
}
