import type * as tl from '../tl/generated/api.js'
import { ChannelBox } from './channelBox.js'
import { channelDifferenceUpdates } from './differenceUpdates.js'
import { messageOf } from './messageOf.js'
import type { LossReason, UpdateEffect } from './updateEffect.js'
import type { ChannelPosition, UpdateState } from './updateState.js'

/** How many channels are asked about at a time. */
const MOST_FETCHES = 10
/** How many chats may be open at a time. See https://core.telegram.org/api/updates#subscribing-to-updates-of-channels-supergroups. */
const MOST_OPEN = 10
const LIMIT_OF_USERS = 100
const LIMIT_OF_BOTS = 100_000
/** The limit with which a position is looked for. */
const LIMIT_OF_UNKNOWN = 1
/** How often an open chat is asked about where the server does not say, in seconds. */
const DEFAULT_POLL_SECONDS = 1

type Ready = readonly (tl.Update | undefined)[]

/** What came of an answer: what can be handed out, and what else is to be done. */
export interface ChannelAnswer {
  readonly ready: Ready
  readonly effects: readonly UpdateEffect[]
  readonly isPartial: boolean
}

/** What the boxes of channels start from. */
export interface ChannelBoxesOptions {
  readonly isBot: boolean
  /** A number from 0 up to 1, by chance. */
  readonly chance: () => number
  readonly state: UpdateState | undefined
}

/** The sequences of all channels, each by itself. */
export class ChannelBoxes {
  readonly #options: ChannelBoxesOptions
  readonly #boxes: Map<number, ChannelBox> = new Map()
  /** The channels that may have moved since it was last asked. */
  readonly #touched: Set<ChannelBox> = new Set()
  readonly #open: Map<number, number | undefined> = new Map()

  constructor(options: ChannelBoxesOptions) {
    this.#options = options
    for (const [channelId, pts] of options.state?.channels ?? []) {
      const box = new ChannelBox(channelId, pts)
      box.lastMessageId = options.state?.channelMessageIds?.get(channelId)
      this.#boxes.set(channelId, box)
    }
  }

  has(channelId: number): boolean {
    return this.#boxes.has(channelId)
  }

  /** Puts an update of a channel into its place; `update` is absent where only the position moves. */
  offer(channelId: number, end: number, count: number, update: tl.Update | undefined, now: number): Ready {
    const box = this.#boxes.get(channelId) ?? this.#add(new ChannelBox(channelId, end - count))
    // Something comes again, so the chat may be open again: what was missed is asked for from where it was left.
    box.isClosed = false
    this.#touched.add(box)
    return this.#note(box, box.sequence.offer(end, count, update, box.isFetching || box.missedSince !== undefined, now))
  }

  /** Makes the difference of a channel due whose place is not known to be `end` already; `date` is up to when all else was heard. */
  behind(channelId: number, end: number | undefined, date: number, now: number): void {
    const box = this.#boxes.get(channelId) ?? this.#add(ChannelBox.unknown(channelId, date))
    if (end !== undefined && end <= box.sequence.position) return
    box.isClosed = false
    box.request(now)
  }

  /** Asks again and again about a chat that is open on a screen. Returns whether there was room for it. */
  open(channelId: number, pollSeconds: number | undefined, date: number, now: number): boolean {
    if (this.#options.isBot) return true
    if (!this.#open.has(channelId) && this.#open.size >= MOST_OPEN) return false
    this.#open.set(channelId, pollSeconds)
    const box = this.#boxes.get(channelId) ?? this.#add(ChannelBox.unknown(channelId, date))
    box.request(now)
    return true
  }

  close(channelId: number): void {
    this.#open.delete(channelId)
  }

  received(channelId: number, difference: tl.updates_ChannelDifference, now: number): ChannelAnswer {
    const box = this.#boxes.get(channelId)
    if (box === undefined) return NOTHING
    box.ended()
    this.#touched.add(box)
    if (difference._ === 'updates.channelDifferenceTooLong') return this.#tooLong(box, difference, now)
    const missed = difference._ === 'updates.channelDifference' ? this.#missed(box, difference) : []
    const isPartial = difference._ === 'updates.channelDifference' && difference.final !== true
    if (isPartial) {
      box.request(now)
    } else {
      box.missedSince = undefined
      this.#poll(box, difference.timeout, now)
    }
    const ready = [...missed, ...box.sequence.moveTo(difference.pts, now)]
    return { ready: this.#note(box, ready), effects: [], isPartial }
  }

  /** `reason` closes the box of the channel; without it the difference is asked for again later. */
  failed(channelId: number, reason: LossReason | undefined, waitMs: number, now: number): readonly UpdateEffect[] {
    const box = this.#boxes.get(channelId)
    if (box === undefined) return []
    if (reason === undefined) {
      box.failed(waitMs, this.#options.chance(), now)
      return []
    }
    box.close()
    return [{ type: 'lost', channelId, reason, recoveredCount: 0 }]
  }

  /** Goes on behind a hole with what the history had of it. */
  historyReceived(channelId: number, messages: readonly tl.Message[], now: number): ChannelAnswer {
    const box = this.#boxes.get(channelId)
    if (box?.resumesAt === undefined) return NOTHING
    const pts = box.resumesAt
    box.resumesAt = undefined
    box.ended()
    this.#touched.add(box)
    const recovered = messages.map((message): tl.Update => ({
      _: 'updateNewChannelMessage',
      message,
      pts,
      pts_count: 0,
    }))
    const ready = this.#note(box, [...recovered, ...box.sequence.moveTo(pts, now)])
    // What came while the history was read may have been told to nobody.
    box.request(now)
    const lost = { type: 'lost', channelId, reason: 'tooLong', recoveredCount: messages.length } as const
    return { ready, effects: [lost], isPartial: false }
  }

  /** Asks for what is due, a few channels at a time. */
  tick(now: number): readonly UpdateEffect[] {
    const effects: UpdateEffect[] = []
    let running = [...this.#boxes.values()].filter((box) => box.isFetching).length
    for (const box of this.#boxes.values()) {
      const dueAt = box.dueAt()
      if (dueAt === undefined || dueAt > now || running >= MOST_FETCHES) continue
      box.began()
      running += 1
      const { channelId } = box
      effects.push({ type: 'getChannelDifference', channelId, pts: box.sequence.position, limit: this.#limitOf(box) })
    }
    return effects
  }

  /** When `tick` will next have something to do. */
  deadline(): number {
    let earliest = Infinity
    for (const box of this.#boxes.values()) earliest = Math.min(earliest, box.dueAt() ?? Infinity)
    return earliest
  }

  takeMoves(): readonly ChannelPosition[] {
    const known = [...this.#touched].filter((box) => box.missedSince === undefined)
    this.#touched.clear()
    return known.map((box) => box.position())
  }

  boxes(): Iterable<ChannelBox> {
    return this.#boxes.values()
  }

  #add(box: ChannelBox): ChannelBox {
    this.#boxes.set(box.channelId, box)
    this.#touched.add(box)
    return box
  }

  #limitOf(box: ChannelBox): number {
    if (box.missedSince !== undefined && box.sequence.position <= 1) return LIMIT_OF_UNKNOWN
    return this.#options.isBot ? LIMIT_OF_BOTS : LIMIT_OF_USERS
  }

  #poll(box: ChannelBox, timeoutSeconds: number | undefined, now: number): void {
    if (!this.#open.has(box.channelId)) return
    const seconds = this.#open.get(box.channelId) ?? timeoutSeconds ?? DEFAULT_POLL_SECONDS
    box.request(now + seconds * 1_000)
  }

  /** Of a channel whose beginning was looked for, what is older than the last word from the server was not missed. */
  #missed(box: ChannelBox, difference: tl.updates_channelDifference): readonly tl.Update[] {
    const { missedSince } = box
    const updates = channelDifferenceUpdates(difference)
    if (missedSince === undefined) return updates
    return updates.filter((update) => {
      const message = messageOf(update)
      return message !== undefined && message._ !== 'messageEmpty' && message.date >= missedSince
    })
  }

  #tooLong(box: ChannelBox, { dialog, timeout }: tl.updates_channelDifferenceTooLong, now: number): ChannelAnswer {
    const { channelId, missedSince, lastMessageId } = box
    box.missedSince = undefined
    const pts = (dialog._ === 'dialog' ? dialog.pts : undefined) ?? box.sequence.position
    const canRecover = lastMessageId !== undefined || missedSince !== undefined
    if (!canRecover || dialog._ !== 'dialog' || dialog.top_message <= (lastMessageId ?? 0)) {
      this.#poll(box, timeout, now)
      const lost = { type: 'lost', channelId, reason: 'tooLong', recoveredCount: 0 } as const
      return { ready: this.#note(box, box.sequence.moveTo(pts, now)), effects: [lost], isPartial: false }
    }
    box.began()
    box.resumesAt = pts
    const afterId = lastMessageId ?? 0
    const afterDate = missedSince ?? 0
    const ask = { type: 'getHistory', channelId, afterId, afterDate, throughId: dialog.top_message } as const
    return { ready: [], effects: [ask], isPartial: false }
  }

  #note(box: ChannelBox, ready: Ready): Ready {
    for (const update of ready) {
      if (update?._ === 'updateNewChannelMessage') box.sawMessage(update.message.id)
    }
    return ready
  }
}

const NOTHING: ChannelAnswer = { ready: [], effects: [], isPartial: false }
