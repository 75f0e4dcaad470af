import type { Clock } from '../../platform/clock.js'
import type { AccountChange } from '../../storage/accountChange.js'
import type { AccountStore } from '../../storage/accountStore.js'
import type { PeerRecord } from '../../storage/records/peerRecord.js'
import type * as tl from '../../tl/generated/api.js'
import type { ApiSchema } from '../../tl/index.js'
import { peerOfRecord } from './peerOfRecord.js'
import { peerRecordOf, type RememberedPeer } from './peerRecordOf.js'
import type { Peers } from './peers.js'
import { RecentMap } from './recentMap.js'

const MOST_CACHED = 10_000
const MOST_UNSAVED = 1_000
const SAVE_DELAY_MS = 1_000
/** After this long a name is asked for again: its owner may have given it up. */
const NAME_LIFETIME_MS = 86_400_000

/** What a cache of peers is made of. */
export interface PeerCacheOptions {
  readonly store: AccountStore
  readonly schema: ApiSchema
  readonly clock: Clock
  readonly onError: (error: unknown) => void
}

/** The users and chats that were met: the last ones in memory, all of them in the storage, which is written a second later. */
export class PeerCache implements Peers {
  readonly #options: PeerCacheOptions
  readonly #users: RecentMap<number, tl.User> = new RecentMap(MOST_CACHED)
  readonly #groups: RecentMap<number, tl.Chat> = new RecentMap(MOST_CACHED)
  readonly #channels: RecentMap<number, tl.Chat> = new RecentMap(MOST_CACHED)
  readonly #unsaved: Map<string, PeerRecord> = new Map()
  #cancelSave: (() => void) | undefined
  #saving: Promise<void> = Promise.resolve()

  constructor(options: PeerCacheOptions) {
    this.#options = options
  }

  user(id: number): tl.User | undefined {
    return this.#users.get(id)
  }

  group(id: number): tl.Chat | undefined {
    return this.#groups.get(id)
  }

  channel(id: number): tl.Chat | undefined {
    return this.#channels.get(id)
  }

  remember(users: readonly tl.User[], chats: readonly tl.Chat[]): void {
    for (const user of users) this.#rememberUser(user)
    for (const chat of chats) this.#rememberChat(chat)
    if (this.#unsaved.size >= MOST_UNSAVED) void this.flush()
    else if (this.#unsaved.size > 0) {
      this.#cancelSave ??= this.#options.clock.schedule(SAVE_DELAY_MS, () => void this.flush())
    }
  }

  async load(peers: readonly tl.Peer[]): Promise<void> {
    const missing = peers.filter((peer) => isMissing(this.#cached(peer)))
    if (missing.length === 0) return
    await this.flush()
    for (const peer of missing) {
      const record = await this.#read(peer)
      if (record !== undefined) this.#cache(peerOfRecord(record, this.#options.schema))
    }
  }

  async findUsername(username: string): Promise<tl.Peer | undefined> {
    await this.flush()
    return this.#ifFresh(await this.#options.store.peerByUsername(username))
  }

  async findPhoneNumber(phoneNumber: string): Promise<tl.Peer | undefined> {
    await this.flush()
    return this.#ifFresh(await this.#options.store.peerByPhoneNumber(phoneNumber))
  }

  /** Hands over what is not written yet, to be written together with something else. */
  takeUnsaved(): readonly AccountChange[] {
    this.#cancelSave?.()
    this.#cancelSave = undefined
    const changes = [...this.#unsaved.values()].map((record) => ({ type: 'peer', record }) as const)
    this.#unsaved.clear()
    return changes
  }

  /** Writes what is not written yet. */
  flush(): Promise<void> {
    const changes = this.takeUnsaved()
    if (changes.length === 0) return this.#saving
    const { store, onError } = this.#options
    this.#saving = this.#saving.then(() => store.write(changes)).catch((error: unknown) => onError(error))
    return this.#saving
  }

  /** Forgets everything in memory, as after a sign-out. */
  clear(): void {
    this.#cancelSave?.()
    this.#cancelSave = undefined
    this.#unsaved.clear()
    this.#users.clear()
    this.#groups.clear()
    this.#channels.clear()
  }

  #rememberUser(user: tl.User): void {
    if (user._ !== 'user') return
    const known = this.#users.get(user.id)
    if (user.min !== true) this.#save(user)
    else if (known?._ === 'user' && known.min !== true) return
    this.#users.set(user.id, user)
  }

  #rememberChat(chat: tl.Chat): void {
    switch (chat._) {
      case 'chat':
      case 'chatForbidden':
      case 'channelForbidden':
        this.#save(chat)
        break
      case 'channel': {
        const known = this.#channels.get(chat.id)
        if (chat.min !== true) this.#save(chat)
        else if (known?._ === 'channel' && known.min !== true) return
        break
      }
      default:
        break
    }
    this.#cache(chat)
  }

  #save(peer: RememberedPeer): void {
    const { schema, clock } = this.#options
    const record = peerRecordOf(peer, schema, clock.now())
    this.#unsaved.set(`${record.type} ${record.id}`, record)
  }

  #cache(peer: tl.User | tl.Chat): void {
    switch (peer._) {
      case 'user':
      case 'userEmpty':
        this.#users.set(peer.id, peer)
        break
      case 'chat':
      case 'chatEmpty':
      case 'chatForbidden':
        this.#groups.set(peer.id, peer)
        break
      default:
        this.#channels.set(peer.id, peer)
        break
    }
  }

  #cached(peer: tl.Peer): tl.User | tl.Chat | undefined {
    switch (peer._) {
      case 'peerUser':
        return this.#users.get(peer.user_id)
      case 'peerChat':
        return this.#groups.get(peer.chat_id)
      case 'peerChannel':
        return this.#channels.get(peer.channel_id)
    }
  }

  #read(peer: tl.Peer): Promise<PeerRecord | undefined> {
    const { store } = this.#options
    switch (peer._) {
      case 'peerUser':
        return store.peer('user', peer.user_id)
      case 'peerChat':
        return store.peer('group', peer.chat_id)
      case 'peerChannel':
        return store.peer('channel', peer.channel_id)
    }
  }

  #ifFresh(record: PeerRecord | undefined): tl.Peer | undefined {
    if (record === undefined || record.seenAt + NAME_LIFETIME_MS <= this.#options.clock.now()) return undefined
    if (record.type === 'user') return { _: 'peerUser', user_id: record.id }
    if (record.type === 'group') return { _: 'peerChat', chat_id: record.id }
    return { _: 'peerChannel', channel_id: record.id }
  }
}

/** A `min` object counts as missing: the storage may have the full one. */
function isMissing(peer: tl.User | tl.Chat | undefined): boolean {
  return peer === undefined || ('min' in peer && peer.min === true)
}
