import type * as tl from '../tl/generated/api.js'
import type { BoxStatus } from './boxStatus.js'
import { fetchPace } from './fetchPace.js'
import { SequenceBox } from './sequenceBox.js'
import type { ChannelPosition } from './updateState.js'

/** How long a hole may stand before the server is asked, since what fills it is often only late. */
export const HOLE_PATIENCE_MS = 500

/** Where a channel is begun of which nothing is known: see https://core.telegram.org/method/updates.getChannelDifference. */
const UNKNOWN_POSITION = 1

/** The sequence of one channel, and how far the asking for what is missing has got. */
export class ChannelBox {
  readonly channelId: number
  readonly sequence: SequenceBox<tl.Update | undefined>
  /** The highest id of a message that came. */
  lastMessageId: number | undefined
  isFetching = false
  /** Closed by a refusal that will not go away until something comes: nothing is asked. */
  isClosed = false
  /** While the place to begin at is being looked for: only what is newer than this, in seconds, has been missed. */
  missedSince: number | undefined
  /** What the difference leaves out is being fetched from the history; the channel goes on at this position. */
  resumesAt: number | undefined
  /** For how long to wait between two differences while the chat is open on a screen, where the server does not say. */
  pollMs: number | undefined
  #failures = 0
  #fetchAt: number | undefined

  constructor(channelId: number, position: number) {
    this.channelId = channelId
    this.sequence = new SequenceBox(position)
  }

  /** A channel of whose position nothing is known, but that whatever is older than `missedSince` is no news. */
  static unknown(channelId: number, missedSince: number): ChannelBox {
    const box = new ChannelBox(channelId, UNKNOWN_POSITION)
    box.missedSince = missedSince
    return box
  }

  /** When a difference is due, or nothing. */
  dueAt(): number | undefined {
    if (this.isFetching || this.isClosed) return undefined
    if (this.#fetchAt !== undefined && this.sequence.gapSince !== undefined) {
      return Math.min(this.#fetchAt, this.sequence.gapSince + HOLE_PATIENCE_MS)
    }
    if (this.#fetchAt !== undefined) return this.#fetchAt
    const { gapSince } = this.sequence
    return gapSince === undefined ? undefined : gapSince + HOLE_PATIENCE_MS
  }

  /** Makes a difference due. */
  request(at: number): void {
    this.#fetchAt = Math.min(this.#fetchAt ?? at, at)
  }

  began(): void {
    this.isFetching = true
    this.#fetchAt = undefined
  }

  ended(): void {
    this.isFetching = false
    this.#failures = 0
  }

  failed(waitMs: number, chance: number, now: number): void {
    this.isFetching = false
    this.#fetchAt = now + Math.max(waitMs, fetchPace(this.#failures, chance))
    this.#failures += 1
  }

  /** Stops asking until something comes. The position is kept for that. */
  close(): void {
    this.isFetching = false
    this.isClosed = true
    this.#fetchAt = undefined
  }

  /** Takes note of a message that is handed out. */
  sawMessage(id: number): void {
    this.lastMessageId = Math.max(this.lastMessageId ?? 0, id)
  }

  position(): ChannelPosition {
    const { channelId, sequence, lastMessageId } = this
    return { channelId, pts: sequence.position, ...(lastMessageId !== undefined && { lastMessageId }) }
  }

  status(): BoxStatus {
    const { channelId, sequence, isFetching, isClosed } = this
    const { position, gapSince: missingSince } = sequence
    return { box: 'channel', channelId, position, isFetching, missingSince, isClosed }
  }
}
