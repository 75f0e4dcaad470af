import { getJoinRequests } from '../methods/joinRequests/getJoinRequests.js'
import type { Core } from '../core/core.js'
import { UpdateStream } from '../core/updates/updateStream.js'
import type { SignedInAccount } from '../core/account.js'
import type { Clock } from '../platform/clock.js'
import type { AccountStore } from '../storage/accountStore.js'
import type { UpdateState } from '../updates/updateState.js'
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
  /** Whether anybody listens to an event, so that nothing is fetched in vain. */
  readonly listensTo: (name: ClientEventName) => boolean
  readonly emit: (event: ClientEvent) => Promise<void>
  readonly onError: (error: unknown) => void
}

/** Turns the stream of raw updates of the account that is signed in into events. */
export class UpdateHub {
  readonly #options: UpdateHubOptions
  readonly #seenRequests: Set<string> = new Set()
  /** What the storage has, so that only channels that moved are written. */
  #savedChannels: Map<number, number> = new Map()
  #stream: UpdateStream | undefined

  constructor(options: UpdateHubOptions) {
    this.#options = options
  }

  get stream(): UpdateStream | undefined {
    return this.#stream
  }

  /** Begins with what the account has missed since it was last handled. It resolves when nothing that happens from then on is missed. */
  async start(account: SignedInAccount): Promise<void> {
    this.stop()
    const { core, clock, store, emit, onError } = this.#options
    const state = await store.updateState()
    this.#savedChannels = new Map(state?.channels)
    this.#stream = new UpdateStream({
      core,
      clock,
      selfId: account.id,
      isBot: account.isBot,
      state,
      deliver: (update) => this.#deliver(update, account),
      save: (position) => this.#save(position),
      onLoss: ({ channelId, reason }) => {
        const chat =
          channelId === undefined ? {} : { chatId: chatIdOfPeer({ _: 'peerChannel', channel_id: channelId }) }
        emit({ type: 'historyGap', ...chat, reason }).catch(onError)
      },
      onError,
    })
    await this.#stream.start()
  }

  stop(): void {
    this.#stream?.stop()
    this.#stream = undefined
    this.#seenRequests.clear()
  }

  async #save(state: UpdateState): Promise<void> {
    const { pts, qts, date, seq, channels } = state
    const moved = [...channels].filter(([channelId, position]) => this.#savedChannels.get(channelId) !== position)
    await this.#options.store.write([
      { type: 'updateState', record: { pts, qts, date, seq } },
      ...moved.map(
        ([channelId, position]) => ({ type: 'channelState', record: { channelId, pts: position } }) as const,
      ),
    ])
    for (const [channelId, position] of moved) this.#savedChannels.set(channelId, position)
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
