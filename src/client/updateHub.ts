import { getJoinRequests } from '../methods/joinRequests/getJoinRequests.js'
import type { Core } from '../core/core.js'
import { UpdateStream } from '../core/updates/updateStream.js'
import type { SignedInAccount } from '../core/account.js'
import type { Clock } from '../platform/clock.js'
import type { AccountStore } from '../storage/accountStore.js'
import type { UpdateMoves } from '../updates/updateState.js'
import type * as tl from '../tl/generated/api.js'
import type { JoinRequest } from '../types/joinRequests/joinRequest.js'
import { chatIdOfPeer } from '../types/peers/chatIdOfPeer.js'
import { updateFromTl } from '../types/updates/updateFromTl.js'
import type { PendingJoinRequests } from '../types/updates/pendingJoinRequests.js'
import type { ClientEvent, ClientEventName } from './clientEvents.js'

const MOST_REQUESTS = 100
const MOST_SEEN_REQUESTS = 1_000

/** What an update hub is made of. */
export interface UpdateHubOptions {
  readonly core: Core
  readonly clock: Clock
  readonly store: AccountStore
  /** How long a beginning may take, in milliseconds. */
  readonly patienceMs: number
  /** Whether anybody listens to an event, so that nothing is fetched in vain. */
  readonly listensTo: (name: ClientEventName) => boolean
  readonly emit: (event: ClientEvent) => Promise<void>
  readonly onError: (error: unknown) => void
}

/** Turns the stream of raw updates of the account that is signed in into events. */
export class UpdateHub {
  readonly #options: UpdateHubOptions
  readonly #seenRequests: Set<string> = new Set()
  #stream: UpdateStream | undefined
  #begun: Promise<void> | undefined
  /** Names the last beginning, so that one that was overtaken can tell. */
  #turn: object | undefined

  constructor(options: UpdateHubOptions) {
    this.#options = options
  }

  get stream(): UpdateStream | undefined {
    return this.#begun === undefined ? undefined : this.#stream
  }

  /** Begins with what the account has missed since it was last handled. It resolves when nothing that happens from then on is missed. */
  start(account: SignedInAccount): Promise<void> {
    this.#begun ??= this.#begin(account)
    return this.#begun
  }

  /** Ends the stream. What was not handled comes again when the account is next started. */
  stop(): void {
    this.#begun = undefined
    this.#stream?.stop()
    this.#seenRequests.clear()
  }

  /** Resolves when nothing of the stream that was last stopped is being stored any more. */
  async settled(): Promise<void> {
    await this.#stream?.settled()
  }

  async #begin(account: SignedInAccount): Promise<void> {
    const { core, clock, store, patienceMs, emit, onError } = this.#options
    // Nothing is awaited between this and the check below but the storage, in which time the hub may have been stopped.
    const turn = {}
    this.#turn = turn
    const state = await store.updateState()
    if (this.#turn !== turn || this.#begun === undefined) return
    this.#stream = new UpdateStream({
      core,
      clock,
      selfId: account.id,
      isBot: account.isBot,
      state,
      patienceMs,
      deliver: (update) => this.#deliver(update, account),
      save: (moves) => this.#save(moves),
      onLoss: ({ channelId, reason }) => {
        const chat =
          channelId === undefined ? {} : { chatId: chatIdOfPeer({ _: 'peerChannel', channel_id: channelId }) }
        emit({ type: 'historyGap', ...chat, reason }).catch(onError)
      },
      onError,
    })
    await this.#stream.start()
  }

  async #save({ common, channels }: UpdateMoves): Promise<void> {
    await this.#options.store.write([
      ...(common === undefined ? [] : [{ type: 'updateState', record: common } as const]),
      ...channels.map((record) => ({ type: 'channelState', record }) as const),
    ])
  }

  async #deliver(update: tl.Update, account: SignedInAccount): Promise<void> {
    const { core, emit, onError } = this.#options
    try {
      await emit({ type: 'rawUpdate', rawUpdate: update })
      const event = updateFromTl(update, core.peers, account.id)
      if (event === undefined) return
      await emit(event)
      if (event.type === 'pendingJoinRequests') await this.#announceRequests(event.pendingJoinRequests)
    } catch (error) {
      onError(error)
    }
  }

  /** Telegram tells people only that requests are waiting; who asks is looked up. Bots are told by an update of their own. */
  async #announceRequests({ chat, count }: PendingJoinRequests): Promise<void> {
    const { core, emit, listensTo } = this.#options
    if (count === 0 || !listensTo('joinRequest')) return
    const requests = await getJoinRequests(core, chat.id, { limit: Math.min(count, MOST_REQUESTS) })
    for (const joinRequest of requests.toReversed()) {
      if (this.#isNew(joinRequest)) await emit({ type: 'joinRequest', joinRequest })
    }
  }

  #isNew({ chat, from, date }: JoinRequest): boolean {
    const key = `${chat.id} ${from.id} ${date.getTime()}`
    if (this.#seenRequests.has(key)) return false
    this.#seenRequests.add(key)
    const [oldest] = this.#seenRequests
    if (this.#seenRequests.size > MOST_SEEN_REQUESTS && oldest !== undefined) this.#seenRequests.delete(oldest)
    return true
  }
}
