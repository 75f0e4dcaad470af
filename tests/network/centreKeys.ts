import { equalBytes } from '../../src/bytes/equalBytes.js'
import { int64ToBytes } from '../../src/bytes/int64ToBytes.js'
import { type AuthKey, createAuthKey } from '../../src/crypto/authKey.js'
import { openMessageV1 } from '../../src/crypto/openMessageV1.js'
import type { NegotiatedKey } from '../../src/mtproto/handshake/handshake.js'
import type { Clock } from '../../src/platform/clock.js'
import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import type * as tl from '../../src/tl/generated/api.js'
import { mtprotoSchema } from '../../src/tl/index.js'

/** A key as a centre holds it. */
export interface CentreKey {
  readonly key: AuthKey
  /** When a temporary key ends; absent for a permanent one. */
  readonly expiresAt: number | undefined
  /** The permanent key that a temporary one is bound to. */
  boundTo: bigint | undefined
}

/** The keys of one scripted data centre, and what became of them. */
export class CentreKeys {
  readonly #clock: Clock
  readonly #keys: Map<bigint, CentreKey> = new Map()
  /** Every key that a packet was encrypted with, and how many packets. */
  readonly usedIds: Map<bigint, number> = new Map()
  readonly boundIds: bigint[] = []

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get permanentIds(): readonly bigint[] {
    return [...this.#keys.values()].filter(({ expiresAt }) => expiresAt === undefined).map(({ key }) => key.id)
  }

  get temporaryIds(): readonly bigint[] {
    return [...this.#keys.values()].filter(({ expiresAt }) => expiresAt !== undefined).map(({ key }) => key.id)
  }

  learn(key: AuthKey): void {
    this.#keys.set(key.id, { key, expiresAt: undefined, boundTo: undefined })
  }

  agreed({ authKey, expiresInSeconds }: NegotiatedKey): void {
    const key = createAuthKey(nodeCrypto, authKey)
    const expiresAt = expiresInSeconds === undefined ? undefined : this.#clock.now() + expiresInSeconds * 1_000
    this.#keys.set(key.id, { key, expiresAt, boundTo: undefined })
  }

  /** The key of a packet; nothing where it is unknown or over. */
  use(id: bigint): CentreKey | undefined {
    const key = this.#keys.get(id)
    if (key === undefined || (key.expiresAt ?? Infinity) <= this.#clock.now()) return undefined
    this.usedIds.set(id, (this.usedIds.get(id) ?? 0) + 1)
    return key
  }

  /** Whether calls other than the binding are answered under a key. */
  mayCall({ expiresAt, boundTo }: CentreKey): boolean {
    return expiresAt === undefined || boundTo !== undefined
  }

  /** Binds a key if the proof is right. */
  bind(temporary: CentreKey, call: tl.auth_bindTempAuthKey, sessionId: bigint, messageId: bigint): boolean {
    const permanent = this.#keys.get(call.perm_auth_key_id)
    if (permanent === undefined || permanent.expiresAt !== undefined || temporary.expiresAt === undefined) return false
    const proof = openMessageV1(nodeCrypto, permanent.key, call.encrypted_message)
    if (proof?.length !== 72 || !equalBytes(proof.subarray(16, 24), int64ToBytes(messageId))) return false
    const inner = mtprotoSchema().read(proof.subarray(32))
    const isRight =
      inner._ === 'bind_auth_key_inner' &&
      inner.nonce === call.nonce &&
      inner.temp_auth_key_id === temporary.key.id &&
      inner.perm_auth_key_id === permanent.key.id &&
      inner.temp_session_id === sessionId &&
      inner.expires_at === call.expires_at
    if (!isRight) return false
    for (const other of this.#keys.values()) if (other.boundTo === permanent.key.id) other.boundTo = undefined
    temporary.boundTo = permanent.key.id
    this.boundIds.push(temporary.key.id)
    return true
  }

  /** Forgets every temporary key. */
  forgetTemporary(): void {
    for (const id of this.temporaryIds) this.#keys.delete(id)
  }

  /** Leaves the temporary keys, but unbinds them. */
  unbind(): void {
    for (const key of this.#keys.values()) key.boundTo = undefined
  }
}
