import type { Crypto } from '../../crypto/crypto.js'
import type { Clock } from '../../platform/clock.js'
import type { World } from '../world/world.js'
import { LiveKey } from './liveKey.js'
import type { LiveSession } from './liveSession.js'

/** What a server keeps beside the keys of its world. A key that has gone from the world, or whose time is over, goes here when it is met. */
export class LiveKeys {
  readonly #crypto: Crypto
  readonly #clock: Clock
  readonly #world: World
  readonly #keys = new Map<bigint, LiveKey>()

  constructor(crypto: Crypto, clock: Clock, world: World) {
    this.#crypto = crypto
    this.#clock = clock
    this.#world = world
  }

  /** Gives a key; undefined where the world has none of this id any more. */
  of(keyId: bigint): LiveKey | undefined {
    const { authorizations } = this.#world
    const own = authorizations.get(keyId)
    if (own === undefined || (own.expiresAt !== undefined && own.expiresAt <= this.#clock.now())) {
      this.drop(keyId)
      return undefined
    }
    const known = this.#keys.get(keyId)
    if (known !== undefined) return known
    const key = new LiveKey(this.#crypto, own, authorizations)
    this.#keys.set(keyId, key)
    return key
  }

  /** Forgets a key, the temporary ones that are bound to it, and their sessions: whoever uses one next is told that it is not known. */
  drop(keyId: bigint): void {
    const { authorizations, passwordChallenges, newPasswordSalts } = this.#world
    for (const [otherId, { boundKeyId }] of authorizations) if (boundKeyId === keyId) this.drop(otherId)
    const key = this.#keys.get(keyId)
    this.#keys.delete(keyId)
    for (const session of key?.sessions.values() ?? []) {
      session.closeLine()
      session.end()
    }
    authorizations.delete(keyId)
    passwordChallenges.delete(keyId)
    newPasswordSalts.delete(keyId)
  }

  /** Forgets a session; one of the same id that comes later must not run again what this one has run. */
  forget(session: LiveSession): void {
    this.#keys.get(session.key.own.keyId)?.forget(session)
  }

  /** Every session of the keys that still hold. */
  *sessions(): Generator<LiveSession> {
    for (const keyId of this.#keys.keys()) yield* this.of(keyId)?.sessions.values() ?? []
  }

  /** Ends every session. */
  end(): void {
    for (const { sessions } of this.#keys.values()) for (const session of sessions.values()) session.end()
    this.#keys.clear()
  }
}
