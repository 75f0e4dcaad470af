import type * as tl from '../tl/generated/api.js'
import type { BoxStatus } from './boxStatus.js'
import { HOLE_PATIENCE_MS } from './channelBox.js'
import { fetchPace } from './fetchPace.js'
import { SequenceBox } from './sequenceBox.js'
import type { UpdateEffect } from './updateEffect.js'
import type { CommonPosition, UpdateState } from './updateState.js'

/** After this long without a word from the server its difference is asked for. */
const SILENCE_MS = 15 * 60_000
/** After so many steps the difference is asked for even if nothing is missing: the server hears by it how far the client is. */
const CONFIRMED_EVERY = 100_000
/** How many messages that were fetched out of turn are remembered, so that they are not handed out twice. */
const MOST_RECOVERED = 1_000

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
  /** The pts that the server last heard of. */
  #confirmed: number
  #lastMessageId: number | undefined
  /** What the difference leaves out is being fetched from the history; things go on at this pts. */
  #resumesAt: number | undefined
  readonly #recovered: Set<number> = new Set()

  constructor(state: UpdateState | undefined) {
    this.#isKnown = state !== undefined
    this.#pts = new SequenceBox(state?.pts ?? 0)
    this.#qts = new SequenceBox(state?.qts ?? 0)
    this.#seq = new SequenceBox(state?.seq ?? 0)
    this.#date = state?.date ?? 0
    this.#confirmed = state?.pts ?? 0
    this.#lastMessageId = state?.lastMessageId
  }

  contact(now: number): void {
    this.#heardAt = now
  }

  request(now: number): void {
    this.#fetchAt = Math.min(this.#fetchAt ?? now, now)
  }

  offerPts(end: number, count: number, update: tl.Update | undefined, now: number): Ready {
    const ready = this.#note(this.#pts.offer(end, count, update, this.#mustHold, now))
    if (this.#pts.position > this.#confirmed + CONFIRMED_EVERY) this.request(now)
    return ready
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

  /** Says that the place is not known any more: the server is asked for it. */
  lose(now: number): void {
    this.#isKnown = false
    this.request(now)
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
    const ready = [
      ...this.#pts.moveTo(position.pts ?? this.#pts.position, now),
      ...this.#qts.moveTo(position.qts ?? this.#qts.position, now),
      ...this.#open(this.#seq.moveTo(position.seq ?? this.#seq.position, now)),
    ]
    this.#confirmed = this.#pts.position
    return this.#note(ready)
  }

  /** Takes what a difference brings: what was fetched before out of turn is left out. */
  note(updates: Ready): Ready {
    return this.#note(updates)
  }

  /** The difference would be too long: it begins anew at this pts. Returns behind which message the history is to be asked. */
  skip(pts: number): number | undefined {
    this.#resumesAt = pts
    return this.#lastMessageId
  }

  /** Goes on behind a hole with what the history had of it. */
  historyReceived(messages: readonly tl.Message[], now: number): Ready {
    const pts = this.#resumesAt
    if (pts === undefined) return []
    this.#resumesAt = undefined
    const updates = messages.map((message): tl.Update => ({ _: 'updateNewMessage', message, pts, pts_count: 0 }))
    const recovered = this.#note(updates)
    for (const { id } of messages.slice(-MOST_RECOVERED)) this.#recovered.add(id)
    const ready = [...recovered, ...this.caughtUp({ pts }, now)]
    this.request(now)
    return ready
  }

  /** The difference could not be had: it is asked for again later, from a new state if the position was refused. */
  failed(isRefused: boolean, waitMs: number, chance: number, now: number): void {
    this.#isFetching = false
    if (isRefused) this.#isKnown = false
    this.#fetchAt = now + Math.max(waitMs, fetchPace(this.#failures, chance))
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
    const lastMessageId = this.#lastMessageId
    return {
      pts: this.#pts.position,
      qts: this.#qts.position,
      seq: this.#seq.position,
      date: this.#date,
      ...(lastMessageId !== undefined && { lastMessageId }),
    }
  }

  get date(): number {
    return this.#date
  }

  get heardAt(): number | undefined {
    return this.#heardAt
  }

  status(): readonly BoxStatus[] {
    const isFetching = this.#isFetching
    const shared = { channelId: undefined, isFetching, isClosed: false }
    return [
      { box: 'common', position: this.#pts.position, missingSince: this.#pts.gapSince, ...shared },
      { box: 'secondary', position: this.#qts.position, missingSince: this.#qts.gapSince, ...shared },
    ]
  }

  get #mustHold(): boolean {
    return this.#isFetching || !this.#isKnown
  }

  /** Takes note of messages that are handed out, and leaves out those that were before. */
  #note(ready: Ready): Ready {
    return ready.filter((update) => {
      if (update?._ !== 'updateNewMessage') return true
      const { id } = update.message
      if (this.#recovered.delete(id)) return false
      this.#lastMessageId = Math.max(this.#lastMessageId ?? 0, id)
      return true
    })
  }

  #open(containers: readonly { readonly updates: readonly tl.Update[]; readonly date: number }[]): Ready {
    const last = containers.at(-1)
    if (last !== undefined) this.#date = last.date
    return containers.flatMap((container) => container.updates)
  }
}
