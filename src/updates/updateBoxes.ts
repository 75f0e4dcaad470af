import type * as tl from '../tl/generated/api.js'
import { ChannelBox } from './channelBox.js'
import { CommonBox } from './commonBox.js'
import { channelDifferenceUpdates, differenceUpdates } from './differenceUpdates.js'
import { expandShort, peersOfShort } from './expandShort.js'
import type { LossReason, UpdateEffect } from './updateEffect.js'
import { updateOrder } from './updateOrder.js'
import type { CommonPosition, UpdateMoves, UpdateState } from './updateState.js'

const MOST_CHANNEL_FETCHES = 10
const CHANNEL_LIMIT_USER = 100
/** Where a channel is begun of which nothing is known: see https://core.telegram.org/method/updates.getChannelDifference. */
const UNKNOWN_POSITION = 1
const CHANNEL_LIMIT_BOT = 100_000

/** What the boxes start from. */
export interface UpdateBoxesOptions {
  readonly selfId: number
  readonly isBot: boolean
  /** Where the account stood when it was last stored; nothing for an account that has just signed in. */
  readonly state: UpdateState | undefined
  /** Whether a user or chat is known well enough to be shown to a handler. */
  knows(peer: tl.Peer): boolean
}

/** The moves that a result makes in a sequence, for example `messages.affectedMessages`. */
export interface AffectedRange {
  readonly channelId: number | undefined
  readonly pts: number
  readonly ptsCount: number
}

/**
 * Puts updates in order: one sequence for the account, one for secret and bot updates, one for each channel, and one for containers.
 * It finds holes, waits for them to be filled, and asks for differences. It has no IO: it returns effects.
 * See https://core.telegram.org/api/updates.
 */
export class UpdateBoxes {
  readonly #options: UpdateBoxesOptions
  readonly #common: CommonBox
  readonly #channels: Map<number, ChannelBox> = new Map()
  /** The channels that may have moved since it was last asked. */
  readonly #touched: Set<ChannelBox> = new Set()
  #told: CommonPosition | undefined

  constructor(options: UpdateBoxesOptions) {
    this.#options = options
    this.#common = new CommonBox(options.state)
    this.#told = this.#common.position()
    for (const [channelId, pts] of options.state?.channels ?? []) {
      this.#channels.set(channelId, new ChannelBox(channelId, pts))
    }
  }

  /** Catches up from where the account stood, or finds out where it stands. */
  start(now: number): UpdateEffect[] {
    this.#common.request(now)
    return this.tick(now)
  }

  /** Takes a container of updates, pushed or inside a result. Its users and chats are to be remembered before. */
  receive(container: tl.Updates, now: number): UpdateEffect[] {
    this.#common.contact(now)
    switch (container._) {
      case 'updatesTooLong':
        return this.gap(now)
      case 'updateShortSentMessage':
        return this.affect({ channelId: undefined, pts: container.pts, ptsCount: container.pts_count }, now)
      case 'updateShortMessage':
      case 'updateShortChatMessage':
        if (!peersOfShort(container).every((peer) => this.#options.knows(peer))) return this.gap(now)
        return this.#receiveFull(expandShort(container, this.#options.selfId), now)
      case 'updateShort':
        return this.#receiveFull(expandShort(container, this.#options.selfId), now)
      case 'updates':
      case 'updatesCombined':
        return this.#receiveFull(container, now)
    }
  }

  /** Moves a sequence as a result says that it moved. */
  affect(range: AffectedRange, now: number): UpdateEffect[] {
    const { channelId, pts, ptsCount } = range
    if (channelId !== undefined && !this.#channels.has(channelId)) return []
    const ready =
      channelId === undefined
        ? this.#common.offerPts(pts, ptsCount, undefined, now)
        : this.#offerToChannel(channelId, pts, ptsCount, undefined, now)
    return this.#finish(ready, now)
  }

  /** Says that something may have been lost, so that the account's difference is asked for. */
  gap(now: number): UpdateEffect[] {
    this.#common.request(now)
    return this.tick(now)
  }

  stateReceived(state: tl.updates_State, now: number): UpdateEffect[] {
    return this.#finish(this.#common.reset(state, now), now)
  }

  differenceReceived(difference: tl.updates_Difference, now: number): UpdateEffect[] {
    switch (difference._) {
      case 'updates.differenceEmpty':
        return this.#finish(this.#common.caughtUp({ date: difference.date, seq: difference.seq }, now), now)
      case 'updates.differenceTooLong': {
        const lost: UpdateEffect = { type: 'lost', channelId: undefined, reason: 'tooLong' }
        const ready = this.#common.movePts(difference.pts, now)
        this.#common.request(now)
        return [lost, ...this.#finish(ready, now)]
      }
      case 'updates.difference':
      case 'updates.differenceSlice': {
        const isLast = difference._ === 'updates.difference'
        const state = isLast ? difference.state : difference.intermediate_state
        const missed = differenceUpdates(difference).flatMap((update) => this.#routeChannel(update, now))
        const ready = [...missed, ...this.#common.caughtUp(state, now)]
        if (!isLast) this.#common.request(now)
        return this.#finish(ready, now)
      }
    }
  }

  /**
   * `isRefused`: the server does not accept the position any more, so what lies between is lost.
   * `waitMs`: for how long the server does not want to be asked again.
   */
  differenceFailed(isRefused: boolean, waitMs: number, now: number): UpdateEffect[] {
    this.#common.failed(isRefused, waitMs, now)
    const lost: UpdateEffect[] = isRefused ? [{ type: 'lost', channelId: undefined, reason: 'positionRefused' }] : []
    return [...lost, ...this.tick(now)]
  }

  channelDifferenceReceived(channelId: number, difference: tl.updates_ChannelDifference, now: number): UpdateEffect[] {
    const box = this.#channels.get(channelId)
    if (box === undefined) return []
    box.ended()
    this.#touched.add(box)
    switch (difference._) {
      case 'updates.channelDifferenceEmpty':
        return this.#finish(box.sequence.moveTo(difference.pts, now), now)
      case 'updates.channelDifferenceTooLong': {
        const { dialog } = difference
        const pts = dialog._ === 'dialog' ? dialog.pts : undefined
        const lost: UpdateEffect = { type: 'lost', channelId, reason: 'tooLong' }
        return [lost, ...this.#finish(box.sequence.moveTo(pts ?? box.sequence.position, now), now)]
      }
      case 'updates.channelDifference': {
        const missed = channelDifferenceUpdates(difference)
        const ready = [...missed, ...box.sequence.moveTo(difference.pts, now)]
        if (difference.final !== true) box.request(now)
        return this.#finish(ready, now)
      }
    }
  }

  /** `reason` closes the box of the channel; without it the difference is asked for again later. */
  channelDifferenceFailed(
    channelId: number,
    reason: LossReason | undefined,
    waitMs: number,
    now: number,
  ): UpdateEffect[] {
    const box = this.#channels.get(channelId)
    if (box === undefined) return []
    box.failed(waitMs, now)
    if (reason === undefined) return this.tick(now)
    box.isClosed = true
    return [{ type: 'lost', channelId, reason }, ...this.tick(now)]
  }

  /** Does what time has made due. */
  tick(now: number): UpdateEffect[] {
    const effects: UpdateEffect[] = []
    const common = this.#common.fetchIfDue(now)
    if (common !== undefined) effects.push(common)
    let running = [...this.#channels.values()].filter((box) => box.isFetching).length
    for (const box of this.#channels.values()) {
      const dueAt = box.dueAt()
      if (dueAt === undefined || dueAt > now || running >= MOST_CHANNEL_FETCHES) continue
      box.began()
      running += 1
      const limit = this.#options.isBot ? CHANNEL_LIMIT_BOT : CHANNEL_LIMIT_USER
      effects.push({ type: 'getChannelDifference', channelId: box.channelId, pts: box.sequence.position, limit })
    }
    return effects
  }

  /** When `tick` will next have something to do. */
  deadline(): number | undefined {
    const moments = [this.#common.dueAt(), ...[...this.#channels.values()].map((box) => box.dueAt())]
    const known = moments.filter((moment) => moment !== undefined)
    return known.length === 0 ? undefined : Math.min(...known)
  }

  /** Whether the place to go on from is known. */
  get isKnown(): boolean {
    return this.#common.position() !== undefined
  }

  /** Where things have moved on to since this was last asked, to be stored once what was delivered is done. */
  takeMoves(): UpdateMoves | undefined {
    const position = this.#common.position()
    const hasMoved = position !== undefined && !isSamePosition(position, this.#told)
    const touched = [...this.#touched].map((box) => ({ channelId: box.channelId, pts: box.sequence.position }))
    this.#touched.clear()
    if (!hasMoved && touched.length === 0) return undefined
    this.#told = position
    return { common: hasMoved ? position : undefined, channels: touched }
  }

  #receiveFull(container: tl.updates | tl.updatesCombined, now: number): UpdateEffect[] {
    const ready: (tl.Update | undefined)[] = []
    const unordered: tl.Update[] = []
    const placed = container.updates.map((update) => ({ update, order: updateOrder(update) }))
    placed.sort((left, right) => startOf(left.order) - startOf(right.order))
    for (const { update, order } of placed) {
      switch (order.box) {
        case 'common':
          ready.push(...this.#common.offerPts(order.end, order.count, update, now))
          break
        case 'secondary':
          ready.push(...this.#common.offerQts(order.end, update, now))
          break
        case 'channel':
        case 'channelTooLong':
          ready.push(...this.#routeChannel(update, now))
          break
        case 'none':
          unordered.push(update)
          break
      }
    }
    const seqStart = container._ === 'updatesCombined' ? container.seq_start : container.seq
    const place = { seqStart, seq: container.seq, date: container.date }
    ready.push(...this.#common.offerContainer(place, unordered, now))
    return this.#finish(ready, now)
  }

  /** Sends an update of a channel through the channel's box; every other update passes. */
  #routeChannel(update: tl.Update, now: number): readonly (tl.Update | undefined)[] {
    const order = updateOrder(update)
    if (order.box === 'channelTooLong') {
      const box = this.#channels.get(order.channelId)
      if (box === undefined) {
        const added = new ChannelBox(order.channelId, order.end ?? UNKNOWN_POSITION)
        this.#channels.set(order.channelId, added)
        this.#touched.add(added)
        if (order.end === undefined) added.request(now)
        return [update]
      }
      if (order.end === undefined || order.end > box.sequence.position) box.request(now)
      return [update]
    }
    if (order.box !== 'channel') return [update]
    return this.#offerToChannel(order.channelId, order.end, order.count, update, now)
  }

  #offerToChannel(
    channelId: number,
    end: number,
    count: number,
    update: tl.Update | undefined,
    now: number,
  ): readonly (tl.Update | undefined)[] {
    let box = this.#channels.get(channelId)
    if (box === undefined) {
      box = new ChannelBox(channelId, end - count)
      this.#channels.set(channelId, box)
    }
    if (box.isClosed) {
      box.isClosed = false
      box.sequence.moveTo(end - count, now)
    }
    this.#touched.add(box)
    return box.sequence.offer(end, count, update, box.isFetching, now)
  }

  #finish(ready: readonly (tl.Update | undefined)[], now: number): UpdateEffect[] {
    const updates = ready.filter((update) => update !== undefined)
    const effects = this.tick(now)
    return updates.length === 0 ? effects : [{ type: 'deliver', updates }, ...effects]
  }
}

/** Within a container what comes first in its sequence goes first; hints about whole channels go last. */
function startOf(order: ReturnType<typeof updateOrder>): number {
  if (order.box === 'none') return 0
  if (order.box === 'channelTooLong') return Number.MAX_SAFE_INTEGER
  return order.end - order.count
}

function isSamePosition(one: CommonPosition, other: CommonPosition | undefined): boolean {
  if (other === undefined) return false
  return one.pts === other.pts && one.qts === other.qts && one.date === other.date && one.seq === other.seq
}
