/** Something that takes the place from `end - count` to `end` in a sequence. */
interface HeldItem<Payload> {
  readonly end: number
  readonly count: number
  readonly payload: Payload
}

const MOST_HELD = 1_000
/** A fall by more than this is the server starting over, not an old update. */
const RESET_DISTANCE = 1_000_009

/** Puts one sequence of updates in order: what is early is held, what is late was seen already. */
export class SequenceBox<Payload> {
  #position: number
  #held: HeldItem<Payload>[] = []
  #gapSince: number | undefined
  #isOverfull = false

  constructor(position: number) {
    this.#position = position
  }

  /** The place up to which everything was handed out. */
  get position(): number {
    return this.#position
  }

  /** Since when something is missing, in milliseconds; nothing where nothing is. */
  get gapSince(): number | undefined {
    return this.#gapSince
  }

  /** Takes an item and returns what can be handed out now, in order. While `isFetching` everything is held. */
  offer(end: number, count: number, payload: Payload, isFetching: boolean, now: number): readonly Payload[] {
    if (end <= 0 || count < 0 || count > end) return []
    if (isFetching) {
      this.#hold({ end, count, payload })
      return []
    }
    if (end < this.#position - RESET_DISTANCE) this.#position = end - count
    const start = end - count
    if (start > this.#position) {
      this.#hold({ end, count, payload })
      this.#gapSince ??= now
      return []
    }
    if (start !== this.#position) return []
    this.#position = end
    return [payload, ...this.#release(now)]
  }

  /** Goes on from where a difference ended, and returns what was held and comes after it. */
  moveTo(position: number, now: number): readonly Payload[] {
    this.#position = position
    const released = this.#release(now)
    // What there was no room for may have come after the difference was made, so another has to be asked for.
    if (this.#isOverfull) this.#gapSince ??= now
    this.#isOverfull = false
    return released
  }

  #hold(item: HeldItem<Payload>): void {
    if (this.#held.length >= MOST_HELD) {
      this.#isOverfull = true
      return
    }
    this.#held.push(item)
  }

  #release(now: number): Payload[] {
    const released: Payload[] = []
    const waiting = this.#held.toSorted((left, right) => left.end - left.count - (right.end - right.count))
    this.#held = []
    for (const item of waiting) {
      const start = item.end - item.count
      if (start > this.#position) {
        this.#held.push(item)
      } else if (start === this.#position) {
        this.#position = item.end
        released.push(item.payload)
      }
    }
    const hasGap = this.#held.length > 0
    this.#gapSince = hasGap ? (this.#gapSince ?? now) : undefined
    return released
  }
}
