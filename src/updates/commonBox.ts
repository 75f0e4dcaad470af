import type * as tl from '../tl/generated/api.js'
import { HOLE_PATIENCE_MS } from './channelBox.js'
import { fetchPace } from './fetchPace.js'
import { SequenceBox } from './sequenceBox.js'
import type { UpdateEffect } from './updateEffect.js'
import type { CommonPosition, UpdateState } from './updateState.js'

/** After this long without a word from the server its difference is asked for. */
const SILENCE_MS = 15 * 60_000

/** What may stand in a state or at the end of a difference. */
type Position = Partial<Pick<tl.updates_state, 'pts' | 'qts' | 'date' | 'seq'>>

/** The place of a container among containers. */
export interface ContainerPlace {
  readonly seqStart: number
  readonly seq: number
  readonly date: number
}

type Ready = readonly (tl.Update | undefined)[]

/** The three sequences of an account that one difference covers: pts, qts and seq. */
export class CommonBox {
  readonly #pts: SequenceBox<tl.Update | undefined>
  readonly #qts: SequenceBox<tl.Update | undefined>
  readonly #seq: SequenceBox<{ readonly updates: readonly tl.Update[]; readonly date: number }>
  #date: number
  #isKnown: boolean
  #isFetching = false
  #failures = 0
  #fetchAt: number | undefined
  #heardAt: number | undefined

  constructor(state: UpdateState | undefined) {
    this.#isKnown = state !== undefined
    this.#pts = new SequenceBox(state?.pts ?? 0)
    this.#qts = new SequenceBox(state?.qts ?? 0)
    this.#seq = new SequenceBox(state?.seq ?? 0)
    this.#date = state?.date ?? 0
  }

  contact(now: number): void {
    this.#heardAt = now
  }

  request(now: number): void {
    this.#fetchAt = Math.min(this.#fetchAt ?? now, now)
  }

  offerPts(end: number, count: number, update: tl.Update | undefined, now: number): Ready {
    return this.#pts.offer(end, count, update, this.#mustHold, now)
  }

  offerQts(end: number, update: tl.Update, now: number): Ready {
    return this.#qts.offer(end, 1, update, this.#mustHold, now)
  }

  /** Takes what a container has without a place of its own; a container with seq 0 has no place either. */
  offerContainer(place: ContainerPlace, updates: readonly tl.Update[], now: number): Ready {
    if (place.seq === 0) return updates
    const count = place.seq - place.seqStart + 1
    const content = { updates, date: place.date }
    const ready = this.#seq.offer(place.seq, count, content, this.#mustHold, now)
    return this.#open(ready)
  }

  /** Starts over from a state that the server gave. */
  reset(state: Position, now: number): Ready {
    this.#isKnown = true
    return this.caughtUp(state, now)
  }

  /** Takes the end of a difference, and releases what came while it was asked for and lies beyond it. */
  caughtUp(position: Position, now: number): Ready {
    this.#isFetching = false
    this.#failures = 0
    this.#heardAt = now
    this.#date = position.date ?? this.#date
    return [
      ...this.#pts.moveTo(position.pts ?? this.#pts.position, now),
      ...this.#qts.moveTo(position.qts ?? this.#qts.position, now),
      ...this.#open(this.#seq.moveTo(position.seq ?? this.#seq.position, now)),
    ]
  }

  movePts(pts: number, now: number): Ready {
    return this.caughtUp({ pts }, now)
  }

  /** The difference could not be had: it is asked for again later, from a new state if the position was refused. */
  failed(isRefused: boolean, waitMs: number, now: number): void {
    this.#isFetching = false
    if (isRefused) this.#isKnown = false
    this.#fetchAt = now + Math.max(waitMs, fetchPace(this.#failures))
    this.#failures += 1
  }

  dueAt(): number | undefined {
    if (this.#isFetching) return undefined
    if (this.#fetchAt !== undefined) return this.#fetchAt
    const holes = [this.#pts.gapSince, this.#qts.gapSince, this.#seq.gapSince].filter((since) => since !== undefined)
    if (holes.length > 0) return Math.min(...holes) + HOLE_PATIENCE_MS
    return this.#heardAt === undefined ? undefined : this.#heardAt + SILENCE_MS
  }

  fetchIfDue(now: number): UpdateEffect | undefined {
    const dueAt = this.dueAt()
    if (dueAt === undefined || dueAt > now) return undefined
    this.#isFetching = true
    this.#fetchAt = undefined
    if (!this.#isKnown) return { type: 'getState' }
    return { type: 'getDifference', pts: this.#pts.position, qts: this.#qts.position, date: this.#date }
  }

  position(): CommonPosition | undefined {
    if (!this.#isKnown) return undefined
    return { pts: this.#pts.position, qts: this.#qts.position, seq: this.#seq.position, date: this.#date }
  }

  get #mustHold(): boolean {
    return this.#isFetching || !this.#isKnown
  }

  #open(containers: readonly { readonly updates: readonly tl.Update[]; readonly date: number }[]): Ready {
    const last = containers.at(-1)
    if (last !== undefined) this.#date = last.date
    return containers.flatMap((container) => container.updates)
  }
}
