import { RpcError } from '../../src/errors/rpcError.js'
import type * as tl from '../../src/tl/generated/api.js'

/** A box of the server: everything that ever happened in it; the update at index `i` has the pts `i + 2`. */
interface ServerBox {
  readonly updates: tl.Update[]
  /** When something last happened. */
  date: number
  /** What happened up to this pts is not remembered for a difference. */
  forgotten: number
}

/** Where every box begins. */
const FIRST_PTS = 1

/** A server of updates that forgets nothing unless it is told to, for one account with private chats and channels. */
export class UpdateServer {
  readonly calls: string[] = []
  /** How many updates a difference has at most. */
  sliceSize: number = 100
  /** How many of the next differences fail. */
  failures = 0
  readonly #common: ServerBox = { updates: [], date: 0, forgotten: FIRST_PTS }
  readonly #channels: Map<number, ServerBox> = new Map()
  #date = 1

  constructor(channelCount: number) {
    for (let id = 1; id <= channelCount; id += 1) {
      this.#channels.set(id, { updates: [], date: 0, forgotten: FIRST_PTS })
    }
  }

  get channelIds(): readonly number[] {
    return [...this.#channels.keys()]
  }

  /** Where an account stands that has seen nothing yet. */
  get firstState(): { readonly pts: number; readonly qts: number; readonly date: number; readonly seq: number } & {
    readonly channels: ReadonlyMap<number, number>
  } {
    return { pts: FIRST_PTS, qts: 0, date: 0, seq: 0, channels: new Map(this.channelIds.map((id) => [id, FIRST_PTS])) }
  }

  /** The ids of all messages of a box, oldest first; `undefined` is that of the private chats. */
  idsOf(channelId: number | undefined): readonly number[] {
    return this.#box(channelId).updates.map((_, index) => index + FIRST_PTS + 1)
  }

  /** Lets a message come into a box and returns the container that tells of it. */
  emit(channelId: number | undefined): tl.updates {
    const box = this.#box(channelId)
    this.#date += 1
    box.date = this.#date
    const pts = FIRST_PTS + box.updates.length + 1
    const message: tl.message = {
      _: 'message',
      id: pts,
      peer_id:
        channelId === undefined
          ? { _: 'peerUser', user_id: 7 + (pts % 3) }
          : { _: 'peerChannel', channel_id: channelId },
      date: this.#date,
      message: String(pts),
    }
    const update: tl.Update = {
      _: channelId === undefined ? 'updateNewMessage' : 'updateNewChannelMessage',
      message,
      pts,
      pts_count: 1,
    }
    box.updates.push(update)
    return { _: 'updates', updates: [update], users: [], chats: [], date: this.#date, seq: 0 }
  }

  /** Forgets what happened in a box so far: a difference from before is too long. */
  forget(channelId: number | undefined): void {
    const box = this.#box(channelId)
    box.forgotten = FIRST_PTS + box.updates.length
  }

  readonly invoke = async (name: string, params: unknown): Promise<unknown> => {
    this.calls.push(name)
    switch (name) {
      case 'updates.getState':
        return this.#state(FIRST_PTS + this.#common.updates.length)
      case 'updates.getDifference':
        return this.#difference(numberIn(params, 'pts'), numberIn(params, 'date'))
      case 'updates.getChannelDifference':
        return this.#channelDifference(numberIn(fieldOf(params, 'channel'), 'channel_id'), params)
      case 'messages.getHistory':
        return this.#history(params)
      case 'messages.getMessages':
        return this.#messages(params)
      default:
        throw new RpcError(400, 'METHOD_INVALID', name)
    }
  }

  #box(channelId: number | undefined): ServerBox {
    const box = channelId === undefined ? this.#common : this.#channels.get(channelId)
    if (box === undefined) throw new Error('there is no such box')
    return box
  }

  #state(pts: number): tl.updates_state {
    return { _: 'updates.state', pts, qts: 0, date: this.#date, seq: 0, unread_count: 0 }
  }

  #fail(name: string): void {
    if (this.failures === 0) return
    this.failures -= 1
    throw new RpcError(500, 'INTERNAL', name)
  }

  #difference(pts: number, date: number): tl.updates_Difference {
    this.#fail('updates.getDifference')
    const { updates, forgotten } = this.#common
    if (pts < forgotten) return { _: 'updates.differenceTooLong', pts: forgotten }
    const missed = updates.slice(pts - FIRST_PTS)
    const slice = missed.slice(0, this.sliceSize)
    const isLast = slice.length === missed.length
    const behind = [...this.#channels].filter(([, box]) => box.date > date)
    const hints = behind.map(([channelId, box]): tl.Update => ({
      _: 'updateChannelTooLong',
      channel_id: channelId,
      pts: FIRST_PTS + box.updates.length,
    }))
    const rest = { new_messages: slice.flatMap(messagesIn), new_encrypted_messages: [], chats: [], users: [] }
    if (!isLast) {
      const state = { ...this.#state(pts + slice.length), date }
      return { _: 'updates.differenceSlice', ...rest, other_updates: [], intermediate_state: state }
    }
    if (slice.length === 0 && hints.length === 0) return { _: 'updates.differenceEmpty', date: this.#date, seq: 0 }
    return { _: 'updates.difference', ...rest, other_updates: hints, state: this.#state(pts + slice.length) }
  }

  #channelDifference(channelId: number, params: unknown): tl.updates_ChannelDifference {
    this.#fail('updates.getChannelDifference')
    const { updates, forgotten } = this.#box(channelId)
    const pts = numberIn(params, 'pts')
    const top = FIRST_PTS + updates.length
    if (pts < forgotten) {
      const dialog: tl.dialog = {
        _: 'dialog',
        peer: { _: 'peerChannel', channel_id: channelId },
        top_message: forgotten,
        read_inbox_max_id: 0,
        read_outbox_max_id: 0,
        unread_count: 0,
        unread_mentions_count: 0,
        unread_reactions_count: 0,
        unread_poll_votes_count: 0,
        notify_settings: { _: 'peerNotifySettings' },
        pts: forgotten,
      }
      return { _: 'updates.channelDifferenceTooLong', final: true, dialog, messages: [], chats: [], users: [] }
    }
    const missed = updates.slice(pts - FIRST_PTS)
    if (missed.length === 0) return { _: 'updates.channelDifferenceEmpty', final: true, pts: top }
    const slice = missed.slice(0, Math.min(this.sliceSize, numberIn(params, 'limit')))
    const isLast = slice.length === missed.length
    return {
      _: 'updates.channelDifference',
      ...(isLast && { final: true }),
      pts: pts + slice.length,
      new_messages: slice.flatMap(messagesIn),
      other_updates: [],
      chats: [],
      users: [],
    }
  }

  #history(params: unknown): tl.messages_messages {
    const channelId = numberIn(fieldOf(params, 'peer'), 'channel_id')
    const [offsetId, minId, limit] = ['offset_id', 'min_id', 'limit'].map((field) => numberIn(params, field))
    const all = this.#box(channelId).updates.flatMap(messagesIn)
    const wanted = all.filter(({ id }) => id > (minId ?? 0) && (offsetId === 0 || id < (offsetId ?? 0)))
    const messages = wanted.toReversed().slice(0, limit)
    return { _: 'messages.messages', messages, topics: [], chats: [], users: [] }
  }

  #messages(params: unknown): tl.messages_messages {
    const asked = fieldOf(params, 'id')
    const ids = Array.isArray(asked) ? asked.map((one) => numberIn(one, 'id')) : []
    const known = new Map(this.#common.updates.flatMap(messagesIn).map((message) => [message.id, message]))
    const messages = ids.map((id): tl.Message => known.get(id) ?? { _: 'messageEmpty', id })
    return { _: 'messages.messages', messages, topics: [], chats: [], users: [] }
  }
}

function messagesIn(update: tl.Update): readonly tl.Message[] {
  return update._ === 'updateNewMessage' || update._ === 'updateNewChannelMessage' ? [update.message] : []
}

function numberIn(value: unknown, field: string): number {
  const found = fieldOf(value, field)
  if (typeof found !== 'number') throw new Error(`${field} is missing`)
  return found
}

function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) throw new Error(`${field} is missing`)
  const found: unknown = Reflect.get(value, field)
  return found
}
