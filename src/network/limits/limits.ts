import { RpcError } from '../../errors/rpcError.js'
import type { Clock } from '../../platform/clock.js'
import type { CallLimit } from '../../types/calls/callLimit.js'
import { withoutUndefined } from '../../types/withoutUndefined.js'
import { Hold, type WaitingCall } from './hold.js'
import type { LimitedCall } from './limitedCall.js'
import { limitOf } from './limitOf.js'

/** How many limits are remembered that nobody waits for. */
const MOST_IDLE = 2_000

const NOT_SENT = 'it was not sent, since Telegram said so of an earlier call'

/** What limits need from their owner. */
export interface LimitsOptions {
  readonly clock: Clock
  /** A limit was set, or was made longer. */
  onLimit(limit: CallLimit): void
}

/**
 * The limits that Telegram has set to an account: floods by function, slow mode by chat. All calls of the account share them: what one
 * has learned the others need not. See https://core.telegram.org/api/errors#420-flood.
 */
export class Limits {
  readonly #options: LimitsOptions
  readonly #holds: Map<string, Hold> = new Map()

  constructor(options: LimitsOptions) {
    this.#options = options
  }

  /** The limits that hold at present, those that end first at the front. */
  snapshot(): readonly CallLimit[] {
    const now = this.#options.clock.now()
    return [...this.#holds.values()]
      .filter(({ until, waitingCount }) => until > now || waitingCount > 0)
      .toSorted((left, right) => left.until - right.until)
      .map(describe)
  }

  /** What keeps a call from being sent at present, or nothing. */
  inTheWayOf(call: LimitedCall): Hold | undefined {
    for (const key of keysOf(call)) {
      const hold = this.#holds.get(key)
      if (hold === undefined) continue
      if (hold.isInTheWayOf(call)) return hold
      if (hold.isOver) this.#holds.delete(key)
    }
    return undefined
  }

  /** The error of a call that is not sent since a limit is too long for it. */
  refusal(call: LimitedCall, hold: Hold): RpcError {
    const seconds = Math.ceil((hold.until - this.#options.clock.now()) / 1_000)
    return new RpcError(420, `${hold.reason}_${Math.max(1, seconds)}`, call.method, NOT_SENT)
  }

  /** Queues a call at a limit. The returned function takes it out again. */
  wait(hold: Hold, waiting: WaitingCall): () => void {
    const { call } = waiting
    if (call.passes.delete(hold)) hold.passed(call)
    return hold.wait(waiting)
  }

  /** Notes how an attempt at a call ended: with an error, which may tell of a limit, or otherwise. */
  attempted(call: LimitedCall, error?: RpcError): void {
    const limit = error && limitOf(error)
    if (limit !== undefined) this.#learn(call, limit.reason, limit.scope, limit.ms)
    this.leave(call)
  }

  /** Notes that a call has gone, or makes no attempt for the time being. */
  leave(call: LimitedCall): void {
    const passes = [...call.passes]
    call.passes.clear()
    for (const hold of passes) hold.passed(call)
  }

  #learn(call: LimitedCall, reason: string, scope: 'method' | 'chat', ms: number): void {
    const { clock } = this.#options
    const { method, chatId } = call
    const isOfChat = scope === 'chat' && chatId !== undefined
    const key = isOfChat ? chatKey(chatId) : method
    const until = clock.now() + ms
    const known = this.#holds.get(key)
    if (known !== undefined && !known.isOver) {
      if (until <= known.until) return
      known.extend(until)
      this.#options.onLimit(describe(known))
      return
    }
    const hold = new Hold(clock, { reason, method, chatId: isOfChat ? chatId : undefined, until })
    this.#holds.delete(key)
    this.#holds.set(key, hold)
    this.#trim()
    this.#options.onLimit(describe(hold))
  }

  #trim(): void {
    if (this.#holds.size <= MOST_IDLE) return
    for (const [key, hold] of this.#holds) if (hold.isOver) this.#holds.delete(key)
    for (const [key, { waitingCount }] of this.#holds) {
      if (this.#holds.size <= MOST_IDLE) return
      if (waitingCount === 0) this.#holds.delete(key)
    }
  }
}

/** The chat's limit is asked for first: who waits there must not keep others of the function waiting. */
function keysOf({ method, chatId }: LimitedCall): readonly string[] {
  return chatId === undefined ? [method] : [chatKey(chatId), method]
}

function chatKey(chatId: number): string {
  return `chat ${chatId}`
}

function describe({ reason, method, chatId, until, waitingCount }: Hold): CallLimit {
  return withoutUndefined<CallLimit>({ reason, method, chatId, until: new Date(until), waitingCount })
}
