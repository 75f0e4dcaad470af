import { WhimbrelError } from '../../errors/whimbrelError.js'
import type { LinkCall, LinkOutcome } from './linkCall.js'
import type { LiveSession } from './liveSession.js'

const MOST_CALLS = 10_000
/** A call is not made under new keys without end. */
const MOST_KEYS = 3

/** What a queue of calls needs from its link. */
export interface CallQueueOptions {
  /** The session that takes calls at the moment, and its key; nothing as long as calls have to wait. */
  target(): { readonly live: LiveSession; readonly keyId: bigint } | undefined
  /** The server says that the key, under which a call was made, is not bound. */
  onUnbound(keyId: bigint): void
  /** A call has ended. */
  onSettled(): void
}

/** The calls of a link, whether they wait for a session or are in one. */
export class CallQueue {
  readonly #options: CallQueueOptions
  /** Calls that wait for a session. */
  readonly #waiting: Set<LinkCall> = new Set()
  /** How to give up on each call that is in a session. */
  readonly #cancels: Map<LinkCall, () => void> = new Map()
  /** How many keys have turned out not to be bound, of each call that met one. */
  readonly #unboundKeys: WeakMap<LinkCall, number> = new WeakMap()

  constructor(options: CallQueueOptions) {
    this.#options = options
  }

  get size(): number {
    return this.#waiting.size + this.#cancels.size
  }

  /** Makes a call. The returned function gives up on it: then it is not settled any more. */
  add(call: LinkCall): () => void {
    if (this.size >= MOST_CALLS) {
      call.settle({ type: 'undeliverable', reason: `${MOST_CALLS} calls are waiting already` })
      return nothing
    }
    this.#waiting.add(call)
    this.submit()
    return () => {
      const giveUp = this.#cancels.get(call)
      giveUp?.()
      if (this.#waiting.delete(call) || this.#cancels.delete(call)) this.#options.onSettled()
    }
  }

  /** Puts the calls that wait into the session, if it takes calls. */
  submit(): void {
    for (const call of this.#waiting) {
      const target = this.#options.target()
      if (target === undefined) return
      this.#waiting.delete(call)
      this.#place(call, target.live, target.keyId)
    }
  }

  /** Takes back what was open in a session that has ended. Calls that may run twice go to the next one; what became of the others cannot be known. */
  takeBack(open: readonly LinkCall[]): void {
    for (const call of open) {
      if (!call.isRepeatable) call.settle({ type: 'outcomeUnknown' })
    }
    for (const [call] of this.#cancels) {
      call.doubt?.()
      this.#waiting.add(call)
    }
    this.#cancels.clear()
  }

  clear(): void {
    this.#waiting.clear()
    this.#cancels.clear()
  }

  #place(call: LinkCall, live: LiveSession, keyId: bigint): void {
    const settle = (outcome: LinkOutcome): void => {
      this.#cancels.delete(call)
      if (this.#isToBeMadeAgain(call, outcome)) {
        this.#waiting.add(call)
        this.#options.onUnbound(keyId)
      } else call.settle(outcome)
      this.#options.onSettled()
    }
    try {
      this.#cancels.set(call, live.call({ ...call, settle }))
    } catch (error) {
      if (!(error instanceof WhimbrelError)) throw error
      settle({ type: 'failed', error })
    }
  }

  /** https://core.telegram.org/api/pfs: the call did not run. */
  #isToBeMadeAgain(call: LinkCall, outcome: LinkOutcome): boolean {
    if (outcome.type !== 'error' || outcome.text !== 'AUTH_KEY_PERM_EMPTY') return false
    const count = (this.#unboundKeys.get(call) ?? 0) + 1
    this.#unboundKeys.set(call, count)
    return count <= MOST_KEYS
  }
}

function nothing(): void {}
