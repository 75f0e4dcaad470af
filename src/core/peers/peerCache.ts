import type { Clock } from '../../platform/clock.js'
import type { AccountChange } from '../../storage/accountChange.js'
import type { AccountStore } from '../../storage/accountStore.js'
import type { PeerRecord } from '../../storage/records/peerRecord.js'
import type * as tl from '../../tl/generated/api.js'
import type { ApiSchema } from '../../tl/index.js'
import { chatIdOfPeer } from '../../types/peers/chatIdOfPeer.js'
import { CHANNEL_ID_OFFSET } from '../../types/peers/peerOfChatId.js'
import { namedPeers } from '../../updates/namedPeers.js'
import type { MeetingPlace } from './meetingPlace.js'
import { peerOfRecord } from './peerOfRecord.js'
import { peerRecordOf, type RememberedPeer } from './peerRecordOf.js'
import type { Peers } from './peers.js'
import { RecentMap } from './recentMap.js'

/** What the cache may take, in bytes: some ten thousand users and chats. */
const DEFAULT_BUDGET = 16 * 1024 * 1024
/** What an object takes in memory beside its fields, and how much more room fields take than in TL. */
const BYTES_OF_AN_OBJECT = 600
const BYTES_IN_MEMORY = 4
/** A `min` object is not written, so its length in TL is not known: they are short. */
const BYTES_OF_MIN = 200
const BYTES_OF_A_PLACE = 200
const PLACES_BUDGET = 1024 * 1024
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
  /** How much memory the users and chats may take, in bytes: 16 MiB when absent. */
  readonly budget?: number | undefined
}

/** The users and chats that were met: the last ones in memory, all of them in the storage, which is written a second later. */
export class PeerCache implements Peers {
  readonly #options: PeerCacheOptions
  /** By chat id in Bot API form, in which no two have the same. */
  readonly #recent: RecentMap<number, tl.User | tl.Chat>
  /** By chat id of whoever was met there. */
  readonly #places: RecentMap<number, MeetingPlace> = new RecentMap(PLACES_BUDGET)
  readonly #unsaved: Map<string, PeerRecord> = new Map()
  #cancelSave: (() => void) | undefined
  #saving: Promise<void> = Promise.resolve()

  constructor(options: PeerCacheOptions) {
    this.#options = options
    this.#recent = new RecentMap(options.budget ?? DEFAULT_BUDGET)
  }

  /** How much memory the users and chats take, in bytes, by estimate. */
  get bytes(): number {
    return this.#recent.bytes
  }

  user(id: number): tl.User | undefined {
    const peer = this.#recent.get(id)
    return peer?._ === 'user' || peer?._ === 'userEmpty' ? peer : undefined
  }

  group(id: number): tl.Chat | undefined {
    return chatOf(this.#recent.get(-id))
  }

  channel(id: number): tl.Chat | undefined {
    return chatOf(this.#recent.get(-CHANNEL_ID_OFFSET - id))
  }

  remember(users: readonly tl.User[], chats: readonly tl.Chat[], messages: readonly tl.Message[] = []): void {
    for (const user of users) this.#rememberUser(user)
    for (const chat of chats) this.#rememberChat(chat)
    for (const message of messages) this.#rememberPlace(message)
    if (this.#unsaved.size >= MOST_UNSAVED) void this.flush()
    else if (this.#unsaved.size > 0) {
      this.#cancelSave ??= this.#options.clock.schedule(SAVE_DELAY_MS, () => void this.flush())
    }
  }

  placeOf(peer: tl.Peer): MeetingPlace | undefined {
    return this.#places.get(chatIdOfPeer(peer))
  }

  async load(peers: readonly tl.Peer[]): Promise<void> {
    const missing = peers.filter((peer) => isMissing(this.#cached(peer)))
    if (missing.length === 0) return
    await this.flush()
    for (const peer of missing) {
      const record = await this.#read(peer)
      if (record !== undefined) this.#cache(peerOfRecord(record, this.#options.schema), record.object.length)
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
    this.#recent.clear()
    this.#places.clear()
  }

  #rememberUser(user: tl.User): void {
    if (user._ !== 'user') return
    if (user.min !== true) this.#cache(user, this.#save(user))
    else if (isMissing(this.user(user.id))) this.#cache(user, BYTES_OF_MIN)
  }

  /** Remembers a message for those in it of whom no more than a `min` object is known. */
  #rememberPlace(message: tl.Message): void {
    if (message._ === 'messageEmpty') return
    for (const peer of namedPeers(message)) {
      if (!isMin(this.#cached(peer))) continue
      this.#places.set(chatIdOfPeer(peer), { chat: message.peer_id, messageId: message.id }, BYTES_OF_A_PLACE)
    }
  }

  #rememberChat(chat: tl.Chat): void {
    switch (chat._) {
      case 'chat':
      case 'chatForbidden':
      case 'channelForbidden':
        this.#cache(chat, this.#save(chat))
        break
      case 'channel': {
        const known = this.channel(chat.id)
        if (chat.min !== true) this.#cache(chat, this.#save(chat))
        else if (known?._ !== 'channel' || known.min === true) this.#cache(chat, BYTES_OF_MIN)
        break
      }
      default:
        this.#cache(chat, BYTES_OF_MIN)
        break
    }
  }

  /** Returns the length of the object in TL. */
  #save(peer: RememberedPeer): number {
    const { schema, clock } = this.#options
    const record = peerRecordOf(peer, schema, clock.now())
    this.#unsaved.set(`${record.type} ${record.id}`, record)
    return record.object.length
  }

  #cache(peer: tl.User | tl.Chat, length: number): void {
    this.#recent.set(cacheKey(peer), peer, BYTES_OF_AN_OBJECT + BYTES_IN_MEMORY * length)
  }

  #cached(peer: tl.Peer): tl.User | tl.Chat | undefined {
    return this.#recent.get(chatIdOfPeer(peer))
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

function cacheKey(peer: tl.User | tl.Chat): number {
  switch (peer._) {
    case 'user':
    case 'userEmpty':
      return peer.id
    case 'chat':
    case 'chatEmpty':
    case 'chatForbidden':
      return -peer.id
    default:
      return -CHANNEL_ID_OFFSET - peer.id
  }
}

function chatOf(peer: tl.User | tl.Chat | undefined): tl.Chat | undefined {
  return peer === undefined || peer._ === 'user' || peer._ === 'userEmpty' ? undefined : peer
}

/** Whether there is a `min` object and no more. */
function isMin(peer: tl.User | tl.Chat | undefined): boolean {
  return peer !== undefined && 'min' in peer && peer.min === true
}

/** A `min` object counts as missing: the storage may have the full one. */
function isMissing(peer: tl.User | tl.Chat | undefined): boolean {
  return peer === undefined || ('min' in peer && peer.min === true)
}
