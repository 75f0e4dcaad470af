import type { Handshake, NegotiatedKey } from '../../mtproto/handshake/handshake.js'
import type * as tl from '../../tl/generated/api.js'
import { backOffMs } from '../link/backOffMs.js'
import type { LinkKey } from '../link/linkKey.js'
import { bindCall } from './bindCall.js'
import { Drain } from './drain.js'
import type { KeyHolder } from './keyHolder.js'
import type { KeyRingOptions } from './keyRingOptions.js'
import { saltsOf } from './saltsOf.js'
import { drawLifetimeSeconds, type TemporaryKey, temporaryKeyOf } from './temporaryKey.js'

/** What a session encrypts with. */
export type SessionKey = Pick<LinkKey, 'authKey' | 'authKeyId' | 'salts'>

/** So many fresh temporary keys must have been refused in a row before the permanent key is given up. */
const REFUSED_BINDS_BEFORE_BELIEF = 3
/** A server need not know a permanent key everywhere before it is so old. */
const YOUNG_KEY_MS = 60_000

/**
 * The keys of one data centre, shared by all links to it: the permanent one, which is stored, and the temporary one that
 * sessions use in its place. One holder at a time, the maker, makes what is missing over its own line.
 * See https://core.telegram.org/api/pfs.
 */
export class KeyRing {
  readonly #options: KeyRingOptions
  readonly #holders: Set<KeyHolder> = new Set()
  readonly #drain: Drain
  #loading: Promise<void> | undefined
  #permanent: LinkKey | undefined
  #temporary: TemporaryKey | undefined
  #unbound: TemporaryKey | undefined
  #maker: KeyHolder | undefined
  #exchangeBeganAt = 0
  #failedBinds = 0
  #refusedBinds = 0
  #notBefore = 0
  #isRenewalDue = false
  #cancelRenewal: () => void = nothing

  constructor(options: KeyRingOptions) {
    this.#options = options
    this.#drain = new Drain(options.clock, this.#holders)
  }

  /** The key that sessions are to use at present, if there is one. */
  get usable(): SessionKey | undefined {
    if (!this.#options.usePfs) return this.#permanent
    const key = this.#temporary
    return key !== undefined && this.#options.clock.now() < key.expiresAt ? key : undefined
  }

  /** The next temporary key, as long as it is not bound. */
  get unbound(): TemporaryKey | undefined {
    return this.#unbound
  }

  /** Whether there is a permanent key. */
  get hasPermanent(): boolean {
    return this.#permanent !== undefined
  }

  /** Server time less local time, in milliseconds, as far as it is known. */
  get timeOffsetMs(): number {
    return this.#permanent?.timeOffsetMs ?? 0
  }

  /** Before this moment no key is to be made: binding has failed. */
  get notBefore(): number {
    return this.usable === undefined ? this.#notBefore : 0
  }

  add(holder: KeyHolder): void {
    this.#holders.add(holder)
  }

  remove(holder: KeyHolder): void {
    this.#holders.delete(holder)
    this.release(holder)
  }

  /** Loads the permanent key, once. */
  load(): Promise<void> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined
      throw error
    })
    return this.#loading
  }

  /** Makes a holder the maker; false where another is. */
  claim(holder: KeyHolder): boolean {
    this.#maker ??= holder
    return this.#maker === holder
  }

  /** Tells whether a holder is the maker. */
  isClaimedBy(holder: KeyHolder): boolean {
    return this.#maker === holder
  }

  /** Gives up being the maker, so that another may try. */
  release(holder: KeyHolder): void {
    if (this.#maker !== holder) return
    this.#maker = undefined
    this.#drain.end()
    if (this.#isRenewalDue) this.#renewAfter(backOffMs(this.#failedBinds + 1, this.#options.randomBytes))
    this.#tellHolders()
  }

  /** Begins the exchange of what is missing: the permanent key, or else a temporary one. */
  createHandshake(): Handshake {
    const { clock, randomBytes, createHandshake } = this.#options
    this.#exchangeBeganAt = clock.now()
    return createHandshake(this.#permanent === undefined ? undefined : drawLifetimeSeconds(randomBytes))
  }

  /** Takes a key that was agreed on. A permanent one is durable when this resolves, and not used if it rejects. */
  async adopt(key: NegotiatedKey): Promise<void> {
    const { clock, randomBytes, store } = this.#options
    const { authKey, authKeyId, salt, timeOffsetMs } = key
    const now = clock.now()
    if (key.expiresInSeconds === undefined || this.#permanent === undefined) {
      const salts = saltsOf(salt, now + timeOffsetMs)
      const permanent: LinkKey = { authKey, authKeyId, salts, timeOffsetMs, createdAt: now }
      await store.save(permanent)
      this.#permanent = permanent
      return
    }
    this.#unbound = temporaryKeyOf(key, this.#permanent.authKey, this.#exchangeBeganAt, randomBytes, now)
    this.learn(authKeyId, { timeOffsetMs })
  }

  /** The call that binds a temporary key, to be made under it with this message id and in this session. */
  bindCall(key: TemporaryKey, messageId: bigint, sessionId: bigint): tl.auth_bindTempAuthKey {
    const { crypto, randomBytes } = this.#options
    const { permanentKey, authKeyId: temporaryKeyId } = key
    const expiresAt = Math.floor((key.expiresAt + this.timeOffsetMs) / 1_000)
    return bindCall(crypto, randomBytes, { permanentKey, temporaryKeyId, sessionId, messageId, expiresAt })
  }

  /** Calls back when no holder has a call under way any more, or it has taken too long. No call begins until the key is bound. */
  drain(done: () => void): void {
    this.#drain.begin(done)
  }

  /** Notes that a call has ended. */
  settled(): void {
    this.#drain.look()
  }

  /** Notes that a temporary key serves. The one before it does no longer. */
  bound(key: TemporaryKey): void {
    const { clock } = this.#options
    this.#temporary = key
    this.#unbound = undefined
    this.#maker = undefined
    this.#failedBinds = 0
    this.#refusedBinds = 0
    this.#isRenewalDue = false
    this.#renewAfter(key.renewAt - clock.now())
    this.#tellHolders()
    this.#drain.end()
  }

  /**
   * Notes that a temporary key could not be bound, so that another is to be made. `isRefused` says that the server does not accept
   * the proof by the permanent key: when several keys in a row were refused, and the permanent one is not young, it is given up.
   */
  bindFailed(key: TemporaryKey, isRefused: boolean): void {
    const { clock, randomBytes, store } = this.#options
    this.drop(key.authKeyId)
    this.#failedBinds += 1
    this.#notBefore = clock.now() + backOffMs(this.#failedBinds, randomBytes)
    this.#refusedBinds = isRefused ? this.#refusedBinds + 1 : 0
    const permanent = this.#permanent
    if (permanent === undefined || this.#refusedBinds < REFUSED_BINDS_BEFORE_BELIEF) return
    const ageMs = clock.now() - permanent.createdAt
    if (ageMs >= 0 && ageMs < YOUNG_KEY_MS) return
    store.forget().catch((error: unknown) => this.#options.onError(error))
    this.#permanent = undefined
    this.#temporary = undefined
    this.#refusedBinds = 0
  }

  /** Forgets a temporary key that the server does not know. */
  drop(keyId: bigint): void {
    if (this.#unbound?.authKeyId === keyId) this.#unbound = undefined
    if (this.#temporary?.authKeyId !== keyId) return
    this.#temporary = undefined
    this.#isRenewalDue = false
    this.#cancelRenewal()
  }

  /** Whether the server's not knowing this key concerns a temporary one. */
  isTemporary(keyId: bigint): boolean {
    return this.#options.usePfs && this.#permanent?.authKeyId !== keyId
  }

  /** Forgets the permanent key if nothing hangs on it, so that another is made; false where it is kept. */
  replacePermanent(): boolean {
    if (!this.#options.store.mayReplace()) return false
    this.#permanent = undefined
    return true
  }

  /** Keeps what a session has learned. */
  learn(keyId: bigint, news: Partial<Pick<LinkKey, 'salts' | 'timeOffsetMs'>>): void {
    const { salts, timeOffsetMs } = news
    if (salts !== undefined) {
      if (this.#temporary?.authKeyId === keyId) this.#temporary = { ...this.#temporary, salts }
      if (this.#unbound?.authKeyId === keyId) this.#unbound = { ...this.#unbound, salts }
    }
    const permanent = this.#permanent
    if (permanent === undefined) return
    const own = permanent.authKeyId === keyId ? salts : undefined
    if (own === undefined && (timeOffsetMs === undefined || timeOffsetMs === permanent.timeOffsetMs)) return
    this.#permanent = { ...permanent, ...(own && { salts: own }), ...(timeOffsetMs !== undefined && { timeOffsetMs }) }
    this.#options.store.save(this.#permanent).catch((error: unknown) => this.#options.onError(error))
  }

  /** Notes that a holder has a line on which calls go. */
  online(): void {
    if (this.#isRenewalDue) this.#renew()
  }

  /** Ends every timer. */
  stop(): void {
    this.#cancelRenewal()
    this.#drain.end()
    this.#holders.clear()
    this.#maker = undefined
  }

  async #load(): Promise<void> {
    this.#permanent = await this.#options.store.load()
  }

  #tellHolders(): void {
    for (const holder of this.#holders) holder.onKeysChanged()
  }

  #renewAfter(delayMs: number): void {
    this.#cancelRenewal()
    this.#cancelRenewal = this.#options.clock.schedule(Math.max(0, delayMs), () => {
      this.#isRenewalDue = true
      this.#renew()
    })
  }

  /** Has the first holder with a line make the next key. Where none has one, the first that gets one is asked. */
  #renew(): void {
    if (this.#maker !== undefined) return
    for (const holder of this.#holders) {
      this.#maker = holder
      if (holder.renew()) return
      this.#maker = undefined
    }
  }
}

function nothing(): void {}
