import type * as tl from '../tl/generated/api.js'
import type { StreamStatus } from './boxStatus.js'
import { bringsPeer } from './bringsPeer.js'
import { type ChannelAnswer, ChannelBoxes } from './channelBoxes.js'
import { CommonBox } from './commonBox.js'
import { differenceUpdates } from './differenceUpdates.js'
import { expandShort, peersOfShort } from './expandShort.js'
import { messageOf } from './messageOf.js'
import { namedPeers } from './namedPeers.js'
import type { DeliverEffect, LossReason, UpdateBoxName, UpdateEffect } from './updateEffect.js'
import { updateOrder } from './updateOrder.js'
import type { CommonPosition, UpdateMoves, UpdateState } from './updateState.js'

/** What the boxes start from. */
export interface UpdateBoxesOptions {
  readonly selfId: number
  readonly isBot: boolean
  /** Where the account stood when it was last stored; nothing for an account that has just signed in. */
  readonly state: UpdateState | undefined
  /** Whether a user or chat is known in full. */
  knows(peer: tl.Peer): boolean
  /** Whether a user or chat was seen at all, if only in part. */
  hasSeen(peer: tl.Peer): boolean
  /** A number from 0 up to 1, by chance. */
  chance(): number
}

/** The moves that a result makes in a sequence, for example `messages.affectedMessages`. */
export interface AffectedRange {
  readonly channelId: number | undefined
  readonly pts: number
  readonly ptsCount: number
}

type Ready = readonly (tl.Update | undefined)[]

/**
 * Puts updates in order: one sequence for the account, one for secret and bot updates, one for each channel, and one for containers.
 * It finds holes, waits for them to be filled, and asks for differences. It has no IO: it returns effects.
 * See https://core.telegram.org/api/updates.
 */
export class UpdateBoxes {
  readonly #options: UpdateBoxesOptions
  readonly #common: CommonBox
  readonly #channels: ChannelBoxes
  #told: CommonPosition | undefined

  constructor(options: UpdateBoxesOptions) {
    this.#options = options
    this.#common = new CommonBox(options.state)
    this.#told = this.#common.position()
    const { isBot, state } = options
    this.#channels = new ChannelBoxes({ isBot, state, chance: () => options.chance() })
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
        : this.#channels.offer(channelId, pts, ptsCount, undefined, now)
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
        const afterId = this.#common.skip(difference.pts)
        if (afterId === undefined) return this.historyReceived(undefined, [], now)
        const shared = { channelId: undefined, afterDate: 0, throughId: undefined }
        return [{ type: 'getHistory', afterId, ...shared }, ...this.tick(now)]
      }
      case 'updates.difference':
      case 'updates.differenceSlice': {
        const isPartial = difference._ === 'updates.differenceSlice'
        const state = isPartial ? difference.intermediate_state : difference.state
        const missed = differenceUpdates(difference).flatMap((update) => this.#route(update, now))
        const ready = [...this.#common.note(missed), ...this.#common.caughtUp(state, now)]
        if (isPartial) this.#common.request(now)
        return this.#finish(ready, now, 'common', isPartial)
      }
    }
  }

  /**
   * `isRefused`: the server does not accept the position any more, so what lies between is lost.
   * `waitMs`: for how long the server does not want to be asked again.
   */
  differenceFailed(isRefused: boolean, waitMs: number, now: number): UpdateEffect[] {
    this.#common.failed(isRefused, waitMs, this.#options.chance(), now)
    return [...(isRefused ? [POSITION_LOST] : []), ...this.tick(now)]
  }

  channelDifferenceReceived(channelId: number, difference: tl.updates_ChannelDifference, now: number): UpdateEffect[] {
    return this.#answer(channelId, this.#channels.received(channelId, difference, now), now)
  }

  /** `reason` closes the box of the channel; without it the difference is asked for again later. */
  channelDifferenceFailed(
    channelId: number,
    reason: LossReason | undefined,
    waitMs: number,
    now: number,
  ): UpdateEffect[] {
    return [...this.#channels.failed(channelId, reason, waitMs, now), ...this.tick(now)]
  }

  /** Takes what the history had of what no difference tells of any more, oldest first; nothing where it could not be had. */
  historyReceived(channelId: number | undefined, messages: readonly tl.Message[], now: number): UpdateEffect[] {
    if (channelId !== undefined) {
      return this.#answer(channelId, this.#channels.historyReceived(channelId, messages, now), now)
    }
    const ready = this.#common.historyReceived(messages, now)
    const lost = { type: 'lost', channelId, reason: 'tooLong', recoveredCount: messages.length } as const
    return this.#finish(ready, now, undefined, false, [lost])
  }

  /** Asks again and again about a channel that is open on a screen. Returns whether there was room for it. */
  openChannel(channelId: number, pollSeconds: number | undefined, now: number): UpdateEffect[] | undefined {
    if (!this.#channels.open(channelId, pollSeconds, this.#common.date, now)) return undefined
    return this.tick(now)
  }

  /** Stops asking about it. */
  closeChannel(channelId: number): void {
    this.#channels.close(channelId)
  }

  /** Does what time has made due. */
  tick(now: number): UpdateEffect[] {
    const common = this.#common.fetchIfDue(now)
    return [...(common === undefined ? [] : [common]), ...this.#channels.tick(now)]
  }

  /** When `tick` will next have something to do. */
  deadline(): number | undefined {
    const earliest = Math.min(this.#common.dueAt() ?? Infinity, this.#channels.deadline())
    return earliest === Infinity ? undefined : earliest
  }

  /** How all sequences stand. */
  status(): StreamStatus {
    const channels = [...this.#channels.boxes()].map((box) => box.status())
    return { lastContactAt: this.#common.heardAt, boxes: [...this.#common.status(), ...channels] }
  }

  /** Whether the place to go on from is known. */
  get isKnown(): boolean {
    return this.#common.position() !== undefined
  }

  /** Where things have moved on to since this was last asked, to be stored once what was delivered is done. */
  takeMoves(): UpdateMoves | undefined {
    const position = this.#common.position()
    const hasMoved = position !== undefined && !isSamePosition(position, this.#told)
    const channels = this.#channels.takeMoves()
    if (!hasMoved && channels.length === 0) return undefined
    this.#told = position
    return { common: hasMoved ? position : undefined, channels }
  }

  #receiveFull(container: tl.updates | tl.updatesCombined, now: number): UpdateEffect[] {
    const ready: (tl.Update | undefined)[] = []
    const unordered: tl.Update[] = []
    let isLost = false
    const placed = container.updates.map((update) => ({ update, order: updateOrder(update) }))
    placed.sort((left, right) => startOf(left.update, left.order) - startOf(right.update, right.order))
    for (const { update, order } of placed) {
      if (update._ === 'updatePtsChanged') isLost = true
      if (!this.#canBeShown(update, container)) {
        this.#askInstead(update, now)
        continue
      }
      if (order.box === 'common') ready.push(...this.#common.offerPts(order.end, order.count, update, now))
      else if (order.box === 'secondary') ready.push(...this.#common.offerQts(order.end, update, now))
      else if (order.box === 'none') unordered.push(update)
      else ready.push(...this.#route(update, now))
    }
    const seqStart = container._ === 'updatesCombined' ? container.seq_start : container.seq
    const place = { seqStart, seq: container.seq, date: container.date }
    ready.push(...this.#common.offerContainer(place, unordered, now))
    if (!isLost) return this.#finish(ready, now)
    this.#common.lose(now)
    return [...this.#finish(ready, now), POSITION_LOST]
  }

  /** Sends an update of a channel through the channel's box; every other update passes. */
  #route(update: tl.Update, now: number): Ready {
    const order = updateOrder(update)
    if (order.box === 'channelTooLong') {
      this.#channels.behind(order.channelId, order.end, this.#common.date, now)
      return [update]
    }
    return order.box === 'channel'
      ? this.#channels.offer(order.channelId, order.end, order.count, update, now)
      : [update]
  }

  /** Whether everybody whom the message of an update names was seen. */
  #canBeShown(update: tl.Update, container: tl.updates | tl.updatesCombined): boolean {
    const message = messageOf(update)
    if (message === undefined) return true
    const { selfId } = this.#options
    return namedPeers(message).every(
      (peer) =>
        (peer._ === 'peerUser' && peer.user_id === selfId) ||
        this.#options.hasSeen(peer) ||
        bringsPeer(container, peer),
    )
  }

  /** Asks for the difference instead of taking an update that lacks what goes with it: a difference brings it along. */
  #askInstead(update: tl.Update, now: number): void {
    const order = updateOrder(update)
    if (order.box === 'channel') this.#channels.behind(order.channelId, order.end, this.#common.date, now)
    else this.#common.request(now)
  }

  #answer(channelId: number, { ready, effects, isPartial }: ChannelAnswer, now: number): UpdateEffect[] {
    return this.#finish(ready, now, channelId, isPartial, effects)
  }

  #finish(
    ready: Ready,
    now: number,
    box?: UpdateBoxName,
    isPartial = false,
    further: readonly UpdateEffect[] = [],
  ): UpdateEffect[] {
    const updates = ready.filter((update) => update !== undefined)
    const effects = [...further, ...this.tick(now)]
    if (updates.length === 0) return effects
    const deliver: DeliverEffect = {
      type: 'deliver',
      updates,
      ...(box !== undefined && { box }),
      ...(isPartial && { isPartial }),
    }
    return [deliver, ...effects]
  }
}

const POSITION_LOST: UpdateEffect = { type: 'lost', channelId: undefined, reason: 'positionRefused', recoveredCount: 0 }

/** Within a container what comes first in its sequence goes first; hints about whole sequences go last. */
function startOf(update: tl.Update, order: ReturnType<typeof updateOrder>): number {
  if (order.box === 'channelTooLong' || update._ === 'updatePtsChanged') return Number.MAX_SAFE_INTEGER
  return order.box === 'none' ? 0 : order.end - order.count
}

function isSamePosition(one: CommonPosition, other: CommonPosition | undefined): boolean {
  if (other === undefined) return false
  return one.pts === other.pts && one.qts === other.qts && one.date === other.date && one.seq === other.seq
}
