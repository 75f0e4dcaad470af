import { type AuthKey, createAuthKey } from '../../crypto/authKey.js'
import type { Crypto } from '../../crypto/crypto.js'
import { ServerSalts } from '../../mtproto/session/serverSalts.js'
import type { Authorization } from '../world/authorization.js'
import type { LiveSession } from './liveSession.js'
import type { SessionKey } from './sessionKey.js'

/** How many sessions of one key are kept; the one that was silent longest goes first. */
const MAX_SESSIONS = 64
/** How many forgotten sessions of one key are remembered by their newest message. */
const MAX_FORGOTTEN = 256

/** A key of the world with what a running server keeps beside it. */
export class LiveKey implements SessionKey {
  readonly own: Authorization
  readonly authKey: AuthKey
  readonly salts: ServerSalts
  readonly sessions: Map<bigint, LiveSession> = new Map()
  /** True once the client asked for the key's end: it goes as soon as the answer is written. */
  isDestroyed = false
  readonly #authorizations: ReadonlyMap<bigint, Authorization>
  readonly #floors = new Map<bigint, bigint>()

  /** `authorizations` are all keys of the world, by their id. */
  constructor(crypto: Crypto, own: Authorization, authorizations: ReadonlyMap<bigint, Authorization>) {
    this.own = own
    this.#authorizations = authorizations
    this.authKey = createAuthKey(crypto, own.key)
    const { firstSalt: salt, createdAt: startedAt } = own
    this.salts = new ServerSalts({ crypto, authKey: this.authKey, salt, startedAt })
  }

  get authorization(): Authorization {
    const { boundKeyId } = this.own
    return (boundKeyId === undefined ? undefined : this.#authorizations.get(boundKeyId)) ?? this.own
  }

  /** The newest message of a session of this id that was forgotten. */
  floorOf(sessionId: bigint): bigint | undefined {
    return this.#floors.get(sessionId)
  }

  /** Keeps a session; where there are too many, the one that was silent longest ends. */
  add(session: LiveSession): void {
    this.#floors.delete(session.machine.sessionId)
    this.sessions.set(session.machine.sessionId, session)
    if (this.sessions.size <= MAX_SESSIONS) return
    const [oldest] = [...this.sessions.values()].toSorted((a, b) => a.heardAt - b.heardAt)
    if (oldest !== undefined) this.forget(oldest)
  }

  /** Ends a session, and remembers where it stood. */
  forget(session: LiveSession): void {
    const { sessionId, newestMessageId } = session.machine
    session.end()
    this.sessions.delete(sessionId)
    this.#floors.set(sessionId, newestMessageId)
    for (const first of this.#floors.keys()) {
      if (this.#floors.size <= MAX_FORGOTTEN) break
      this.#floors.delete(first)
    }
  }
}
