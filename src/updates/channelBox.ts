import type * as tl from '../tl/generated/api.js'
import { fetchPace } from './fetchPace.js'
import { SequenceBox } from './sequenceBox.js'

/** How long a hole may stand before the server is asked, since what fills it is often only late. */
export const HOLE_PATIENCE_MS = 500

/** The sequence of one channel, and how far the asking for what is missing has got. */
export class ChannelBox {
  readonly channelId: number
  readonly sequence: SequenceBox<tl.Update | undefined>
  isFetching = false
  /** Closed by a refusal that will not go away: what comes is let through, nothing is asked. */
  isClosed = false
  #failures = 0
  #fetchAt: number | undefined

  constructor(channelId: number, position: number) {
    this.channelId = channelId
    this.sequence = new SequenceBox(position)
  }

  /** When a difference is due, or nothing. */
  dueAt(): number | undefined {
    if (this.isFetching || this.isClosed) return undefined
    if (this.#fetchAt !== undefined) return this.#fetchAt
    const { gapSince } = this.sequence
    return gapSince === undefined ? undefined : gapSince + HOLE_PATIENCE_MS
  }

  /** Makes a difference due. */
  request(now: number): void {
    this.#fetchAt = Math.min(this.#fetchAt ?? now, now)
  }

  began(): void {
    this.isFetching = true
    this.#fetchAt = undefined
  }

  ended(): void {
    this.isFetching = false
    this.#failures = 0
  }

  failed(waitMs: number, now: number): void {
    this.isFetching = false
    this.#fetchAt = now + Math.max(waitMs, fetchPace(this.#failures))
    this.#failures += 1
  }
}
