import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import { concerns, deliveriesToTl } from '../../src/sandbox/builders/deliveriesToTl.js'
import { assertMayCall } from '../../src/sandbox/server/assertMayCall.js'
import { createCallContext } from '../../src/sandbox/server/createCallContext.js'
import { findHandler } from '../../src/sandbox/server/findHandler.js'
import type { Settings } from '../../src/sandbox/settings.js'
import { Postponed } from '../../src/sandbox/postponed.js'
import { accessHash } from '../../src/sandbox/world/accessHash.js'
import type { Authorization } from '../../src/sandbox/world/authorization.js'
import type { Channel, Group } from '../../src/sandbox/world/chat.js'
import { botProfile } from '../../src/sandbox/world/botProfile.js'
import { createUser, type UserDraft } from '../../src/sandbox/world/createUser.js'
import { createWorld } from '../../src/sandbox/world/createWorld.js'
import type { World } from '../../src/sandbox/world/world.js'
import { channelPeerId, groupPeerId } from '../../src/sandbox/world/peerId.js'
import type { FunctionName, Params, Result } from '../../src/tl/index.js'
import type * as tl from '../../src/tl/generated/api.js'
import { apiSchema } from '../../src/tl/index.js'

const SETTINGS: Settings = { apiId: 1, apiHash: 'hash', servers: [], homeDcId: 2 }
const START = 1_700_000_000_000

/** A world whose handlers are called directly, under a clock that stands until it is moved. */
export class HandlerBench {
  readonly world: World
  #now = START

  constructor(seed = 1) {
    this.world = createWorld(seed)
  }

  /** The moment, in seconds. */
  get date(): number {
    return Math.floor(this.#now / 1000)
  }

  get now(): number {
    return this.#now
  }

  /** Lets time pass. */
  pass(seconds: number): void {
    this.#now += seconds * 1000
  }

  /** Makes a person who is signed in. */
  person(firstName: string, draft: Partial<UserDraft> = {}): Actor {
    return new Actor(this, createUser(this.world, { firstName, ...draft }).id)
  }

  /** Makes a bot that is signed in. */
  bot(firstName: string): Actor {
    const bot = botProfile({ token: `token of ${firstName}` })
    return new Actor(this, createUser(this.world, { firstName, username: `${firstName}_bot`, bot }).id)
  }

  /** Gives every account its share of what has happened, as its other sessions would be told. */
  deliver(callerId?: number, coveredCount = 0): void {
    const deliveries = this.world.outbox.splice(0)
    for (const actor of Actor.all(this)) {
      const from = actor.id === callerId ? coveredCount : 0
      const own = deliveries.slice(from).filter((delivery) => concerns(this.world, delivery, actor.id))
      const container = deliveriesToTl(this.world, actor.id, own, [], this.#now)
      apiSchema().write(container)
      actor.told.push(...container.updates)
    }
  }
}

/** One account of a bench. */
export class Actor {
  static readonly #actors = new WeakMap<HandlerBench, Actor[]>()
  readonly id: number
  /** What was pushed to the account, in order: all but what its own calls were answered with. */
  readonly told: tl.Update[] = []
  readonly #bench: HandlerBench
  readonly #authorization: Authorization

  constructor(bench: HandlerBench, id: number) {
    this.#bench = bench
    this.id = id
    this.#authorization = {
      keyId: BigInt(id),
      key: new Uint8Array(256),
      dcId: 2,
      createdAt: START,
      activeAt: START,
      firstSalt: 1n,
      hash: 1n,
      userId: id,
    }
    Actor.#actors.set(bench, [...Actor.all(bench), this])
  }

  static all(bench: HandlerBench): readonly Actor[] {
    return Actor.#actors.get(bench) ?? []
  }

  /** Calls a function; what it brings about is delivered, whether it is answered or refused. */
  call<Name extends FunctionName>(name: Name, params: Params<Name>): Result<Name> {
    const { world, now } = this.#bench
    const context = createCallContext({
      world,
      settings: SETTINGS,
      crypto: nodeCrypto,
      authorization: this.#authorization,
      origin: { key: this.#authorization, sessionId: 1n, messageId: 1n },
      layer: 228,
      now,
    })
    let covered = 0
    try {
      assertMayCall(world, this.#authorization, name)
      const handler = findHandler(name)
      if (handler === undefined) throw new Error(`There is no handler of ${name}.`)
      const result = handler(context, params as never) as Result<Name> | Postponed
      if (result instanceof Postponed) throw result.fault
      covered = context.coveredCount
      // What cannot be written, or is read back as something else, is no answer.
      return apiSchema().readResult(name, apiSchema().writeResult(name, result))
    } finally {
      this.#bench.deliver(this.id, covered)
    }
  }

  /** Names a user as this account would. */
  user(other: Actor): tl.inputUser {
    return { _: 'inputUser', user_id: other.id, access_hash: accessHash(this.#bench.world, this.id, other.id) }
  }

  /** Names a user as this account would, as a peer. */
  userPeer(other: Actor): tl.inputPeerUser {
    return { _: 'inputPeerUser', user_id: other.id, access_hash: accessHash(this.#bench.world, this.id, other.id) }
  }

  /** Names a channel as this account would. */
  channel({ id }: { readonly id: number }): tl.inputChannel {
    const hash = accessHash(this.#bench.world, this.id, channelPeerId(id))
    return { _: 'inputChannel', channel_id: id, access_hash: hash }
  }

  /** Names a group or channel as this account would, as a peer. */
  peer(chat: Group | Channel): tl.InputPeer {
    if (chat.type === 'group') return { _: 'inputPeerChat', chat_id: chat.id }
    const { access_hash, channel_id } = this.channel(chat)
    return { _: 'inputPeerChannel', channel_id, access_hash }
  }

  /** Makes a supergroup of which this account is the creator. */
  supergroup(title = 'Waders'): Channel {
    return this.#newest(this.call('channels.createChannel', { megagroup: true, title, about: '' }))
  }

  /** Makes a broadcast channel of which this account is the creator. */
  broadcast(title = 'News'): Channel {
    return this.#newest(this.call('channels.createChannel', { broadcast: true, title, about: '' }))
  }

  /** Makes a basic group of which this account is the creator. */
  group(...members: readonly Actor[]): Group {
    const users = members.map((member) => this.user(member))
    this.call('messages.createChat', { title: 'Friends', users })
    const group = [...this.#bench.world.groups.values()].at(-1)
    if (group === undefined || group.peerId !== groupPeerId(group.id)) throw new Error('No group was made.')
    return group
  }

  /** Makes a member an administrator of a channel with these rights alone. */
  promote(chat: Channel, other: Actor, rights: Omit<tl.chatAdminRights, '_'>): void {
    const admin_rights = { _: 'chatAdminRights', ...rights } as const
    this.call('channels.editAdmin', { channel: this.channel(chat), user_id: this.user(other), admin_rights })
  }

  /** Makes an invite link, and gives it as it is shown. */
  link(chat: Group | Channel, options: Omit<Params<'messages.exportChatInvite'>, 'peer'> = {}): tl.chatInviteExported {
    const invite = this.call('messages.exportChatInvite', { peer: this.peer(chat), ...options })
    if (invite._ !== 'chatInviteExported') throw new Error(`An invite came as ${invite._}.`)
    return invite
  }

  /** Follows an invite link. */
  follow(invite: tl.chatInviteExported): tl.messages_ChatInviteJoinResult {
    return this.call('messages.importChatInvite', { hash: hashOf(invite) })
  }

  /** The updates of one kind that the account was told of. */
  toldOf<Name extends tl.Update['_']>(name: Name): Extract<tl.Update, { readonly _: Name }>[] {
    return this.told.filter((update): update is Extract<tl.Update, { readonly _: Name }> => update._ === name)
  }

  #newest(updates: tl.Updates): Channel {
    const id = updates._ === 'updates' ? updates.chats[0]?.id : undefined
    const channel = id === undefined ? undefined : this.#bench.world.channels.get(id)
    if (channel === undefined) throw new Error('No channel was made.')
    return channel
  }
}

/** What follows `+` in an invite link. */
export function hashOf(invite: tl.chatInviteExported): string {
  return invite.link.slice(invite.link.indexOf('+') + 1)
}

/** The service messages in what an account was told or answered, without their places. */
export function actionsIn(updates: readonly tl.Update[]): tl.MessageAction[] {
  return updates.flatMap((update) => {
    const isNew = update._ === 'updateNewMessage' || update._ === 'updateNewChannelMessage'
    return isNew && update.message._ === 'messageService' ? [update.message.action] : []
  })
}

/** The updates of an answer. */
export function updatesIn(answer: tl.Updates): readonly tl.Update[] {
  if (answer._ !== 'updates') throw new Error(`The answer came as ${answer._}.`)
  return answer.updates
}
