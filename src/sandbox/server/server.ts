import { readInt64 } from '../../bytes/readInt64.js'
import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import { CLIENT_TO_SERVER } from '../../crypto/keyOffset.js'
import { openMessage } from '../../crypto/openMessage.js'
import type { RsaPrivateKey } from '../../crypto/rsa/rsaPrivateKey.js'
import { createServerFraming, type ServerFraming } from '../../mtproto/framing/createServerFraming.js'
import { createServerHandshake } from '../../mtproto/handshake/createServerHandshake.js'
import type { HandshakeFaults } from '../../mtproto/handshake/handshakeFaults.js'
import type { Handshake, NegotiatedKey } from '../../mtproto/handshake/handshake.js'
import { peekSession } from '../../mtproto/messages/peekSession.js'
import type { SessionEvent } from '../../mtproto/session/session.js'
import type { Clock } from '../../platform/clock.js'
import type { Line, LineEvents } from '../../platform/line.js'
import { apiSchema } from '../../tl/index.js'
import { homeDcIdOf } from '../dataCentres/homeDcIdOf.js'
import type { FaultBoard } from '../faults/faultBoard.js'
import { authorizationOf, isReached } from './authorizationOf.js'
import { CallDesk, codecOf } from './callDesk.js'
import type { CallDeskOptions } from './callDeskOptions.js'
import { Connection, type ConnectionHost } from './connection.js'
import { createServerSession } from './createServerSession.js'
import { type Caller, deliverOutbox } from './deliverOutbox.js'
import type { LiveKey } from './liveKey.js'
import { LiveKeys } from './liveKeys.js'
import { LiveSession, type SessionHost } from './liveSession.js'
import { PacketFaults } from './packetFaults.js'
import { subjectOf, subjectOfKey } from './subjectOf.js'
import { WorldTimer } from './worldTimer.js'
import { OpenQueries } from './openQueries.js'

/** What a server is made from. */
export interface ServerOptions extends Pick<CallDeskOptions, 'world' | 'settings' | 'faults' | 'onCall' | 'onBug'> {
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  readonly clock: Clock
  readonly rsaKey: RsaPrivateKey
  /** How many lines may be open at once. */
  readonly maxConnections: number
}

/** What a server still knows after it was begun anew: everything, all but its sessions, or not even the keys of its clients. */
export type KeptAtRestart = 'sessions' | 'keys' | 'nothing'

/** A session that was silent for so long, without a line, is forgotten. */
const SESSION_MEMORY_MS = 3_600_000

/** The driver of all lines, keys and sessions of one sandbox. */
export class Server implements ConnectionHost, SessionHost {
  readonly crypto: Crypto
  readonly clock: Clock
  readonly #options: ServerOptions
  readonly #desk: CallDesk
  readonly #keys: LiveKeys
  readonly faults: FaultBoard
  readonly #packetFaults: PacketFaults
  readonly #connections = new Set<Connection>()
  readonly #dirty = new Set<LiveSession>()
  readonly #timer: WorldTimer
  readonly #timers = new Set<() => void>()
  #lineCount = 0

  constructor(options: ServerOptions) {
    this.#options = options
    this.crypto = options.crypto
    this.clock = options.clock
    this.#keys = new LiveKeys(options.crypto, options.clock, options.world)
    this.faults = options.faults
    const later = (ms: number, session: LiveSession, run: () => void): void => this.#later(ms, session, run)
    this.#packetFaults = new PacketFaults({
      ...options,
      later,
      keyOf: (session) => this.#keys.of(session.key.own.keyId),
      dropKey: (keyId) => this.dropKey(keyId),
      rotateSalt: (key) => this.#rotateSalt(key),
    })
    this.#desk = new CallDesk({
      ...options,
      openQueries: new OpenQueries(),
      now: () => this.clock.now(),
      later,
      deliver: (caller, now) => this.#deliver(caller, now),
      wake: (session) => this.#dirty.add(session),
      forget: (session) => this.#forget(session),
    })
    this.#timer = new WorldTimer(
      options.world,
      options.clock,
      () => this.deliver(),
      (error) => this.failed(error),
    )
  }

  /** Takes a line that was opened to a data centre. */
  accept(line: Line, dcId: number): LineEvents {
    this.#lineCount += 1
    const connection = new Connection(this.#lineCount, dcId, this, line)
    this.#connections.add(connection)
    if (this.#connections.size > this.#options.maxConnections) connection.close()
    return connection.events
  }

  /** The lines that are open. */
  get connections(): ReadonlySet<Connection> {
    return this.#connections
  }

  createFraming(): ServerFraming {
    return createServerFraming(this.#options)
  }

  createHandshake(faults: HandshakeFaults): Handshake {
    const { crypto, randomBytes, rsaKey, world } = this.#options
    const isKeyIdTaken = (keyId: bigint): boolean => world.authorizations.has(keyId)
    return createServerHandshake({ crypto, randomBytes, privateKeys: [rsaKey], isKeyIdTaken, faults })
  }

  keyOf(keyId: bigint, connection: Connection): LiveKey | undefined {
    const key = this.#keys.of(keyId)
    return key !== undefined && isReached(key.own, connection) ? key : undefined
  }

  keyAgreed(key: NegotiatedKey, connection: Connection): void {
    const { world, settings, randomBytes } = this.#options
    const authorization = authorizationOf(key, connection, settings, randomBytes, this.clock.now())
    world.authorizations.set(key.authKeyId, authorization)
  }

  admits(key: LiveKey, packet: Uint8Array, connection: Connection): boolean {
    return this.#packetFaults.admits(key, packet, connection)
  }

  packetsFor(session: LiveSession, packet: Uint8Array): readonly Uint8Array[] {
    return this.#packetFaults.packetsFor(session, packet)
  }

  packetCame(key: LiveKey, packet: Uint8Array, connection: Connection): boolean {
    const now = this.clock.now()
    const peeked = peekSession(this.crypto, key.authKey, packet)
    if (peeked === undefined) return false
    const known = key.sessions.get(peeked.sessionId)
    const session = known ?? this.#createSession(key, peeked.sessionId)
    if (known !== undefined && !known.isCarriedBy(connection)) {
      // A line may take a session over only with a packet that the key vouches for.
      if (openMessage(this.crypto, key.authKey, packet, CLIENT_TO_SERVER) === undefined) return false
      known.attach(connection, now)
    }
    const events = session.machine.receive(packet, now)
    const isRejected = events.some(({ type }) => type === 'rejected')
    if (known === undefined) {
      if (isRejected) return false
      this.#forgetIdleSessions(key, now)
      key.add(session)
    }
    session.attach(connection, now)
    this.#take(session, events, now)
    this.#settle(now)
    if (key.isDestroyed) this.dropKey(key.own.keyId)
    return !isRejected
  }

  ended(connection: Connection): void {
    this.#connections.delete(connection)
  }

  failed(error: unknown): void {
    this.#options.onBug(error, '')
  }

  /** Tells what the control API has brought about. */
  deliver(): void {
    const now = this.clock.now()
    this.#deliver(undefined, now)
    this.#settle(now)
  }

  /** Forgets a key and its sessions: whoever uses it next is told that it is not known. */
  dropKey(keyId: bigint): void {
    this.#keys.drop(keyId)
  }

  /** Breaks off as if the server had been begun anew: lines end, and what is not kept is forgotten. */
  restart(keep: KeptAtRestart): void {
    for (const connection of this.#connections) connection.close()
    if (keep === 'nothing') for (const keyId of this.#options.world.authorizations.keys()) this.dropKey(keyId)
    if (keep === 'keys') for (const session of this.#keys.sessions()) this.#keys.forget(session)
  }

  /** Closes every line and ends every session and timer. */
  close(): void {
    this.#timer.end()
    for (const connection of this.#connections) connection.close()
    for (const cancel of this.#timers) cancel()
    this.#timers.clear()
    this.#keys.end()
  }

  #createSession(key: LiveKey, sessionId: bigint): LiveSession {
    return new LiveSession(key, createServerSession(this.#options, key, sessionId), this.clock, this)
  }

  #forgetIdleSessions(key: LiveKey, now: number): void {
    for (const session of key.sessions.values()) {
      if (!session.isConnected && now - session.heardAt > SESSION_MEMORY_MS) key.forget(session)
    }
  }

  #take(session: LiveSession, events: readonly SessionEvent[], now: number): void {
    this.#dirty.add(session)
    for (const event of events) {
      if (event.type === 'message') this.#desk.take(session, event.messageId, event.body, now)
      else if (event.type === 'delivered') session.delivered()
      else if (event.type === 'dropped') session.order.drop(event.messageId)
      else if (event.type === 'lineDead') session.lineDied()
    }
    if (!session.canCatchUp) return
    session.isBehind = false
    session.push(apiSchema().write({ _: 'updatesTooLong' }), now)
  }

  #later(ms: number, session: LiveSession, run: () => void): void {
    const cancel = this.clock.schedule(ms, () => {
      this.#timers.delete(cancel)
      try {
        run()
        this.#dirty.add(session)
        this.#settle(this.clock.now())
      } catch (error) {
        this.failed(error)
      }
    })
    this.#timers.add(cancel)
  }

  #rotateSalt(key: LiveKey): void {
    const now = this.clock.now()
    const serverTime = now + this.faults.timeOffsetMs(subjectOfKey(key, undefined, undefined), now)
    key.salts.replace(readInt64(this.#options.randomBytes(8)), serverTime)
  }

  #forget(session: LiveSession): void {
    session.closeLine()
    this.#keys.forget(session)
  }

  deadlineCame(session: LiveSession): void {
    try {
      this.#passTime(session, this.clock.now())
    } catch (error) {
      this.failed(error)
      session.closeLine()
    }
  }

  #passTime(session: LiveSession, now: number): void {
    const events = session.machine.tick(now)
    this.#take(session, events, now)
    this.#desk.expire(session, now)
    this.#settle(now)
  }

  #deliver(caller: Caller | undefined, now: number): void {
    const { world } = this.#options
    const pushesOf = (session: LiveSession, body: Uint8Array): readonly Uint8Array[] =>
      this.faults.pushesFor(body, session.machine.sessionId, () => subjectOf(session))
    const told = deliverOutbox(world, this.#sessionsAtHome(), codecOf, caller, pushesOf, now)
    for (const session of told) this.#dirty.add(session)
  }

  #settle(now: number): void {
    const sessions = [...this.#dirty]
    this.#dirty.clear()
    for (const session of sessions) session.settle(now)
    this.#timer.check()
  }

  /** Only the data centre that an account lives in tells it of updates. */
  *#sessionsAtHome(): Generator<LiveSession> {
    const { settings, world } = this.#options
    for (const session of this.#keys.sessions()) {
      const { userId, dcId } = session.authorization
      // Who is not signed in yet can be told that a login token was accepted.
      if (userId === undefined || homeDcIdOf(settings, world.users.get(userId)) === dcId) yield session
    }
  }
}
