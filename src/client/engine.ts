import type { InvokeOptions } from '../core/calls/invokeOptions.js'
import type { Core } from '../core/core.js'
import { PeerCache } from '../core/peers/peerCache.js'
import { selfOf } from '../core/signIn/selfOf.js'
import { hearLoginToken } from '../core/signIn/hearLoginToken.js'
import { createSignInState, type SignInState } from '../core/signIn/signInState.js'
import type { Crypto, RandomBytes } from '../crypto/crypto.js'
import { ConnectionError } from '../errors/connectionError.js'
import { createAuthKey } from '../crypto/authKey.js'
import type { LinkKey } from '../network/link/linkKey.js'
import type { NetworkCallOptions } from '../network/calls/networkCallOptions.js'
import { Network } from '../network/network.js'
import type { CallLimit } from '../types/calls/callLimit.js'
import type { Clock } from '../platform/clock.js'
import type { Platform } from '../platform/platform.js'
import { AccountStore } from '../storage/accountStore.js'
import type { LeasedStorage } from '../storage/lease/leasedStorage.js'
import type { Storage } from '../storage/storage.js'
import type { ParseMode } from '../types/messages/parseMode.js'
import type { FunctionName, Params, Result } from '../tl/functionName.js'
import type * as tl from '../tl/generated/api.js'
import { apiSchema } from '../tl/index.js'
import { assertSameApplication } from './assertSameApplication.js'
import { AccountKeeper } from './accountKeeper.js'
import type { ClientEvent } from './clientEvents.js'
import type { ClientOptions } from './clientOptions.js'
import { CONNECTION_STATES } from './connectionStates.js'
import type { Audience } from './delivery/createAudience.js'
import { leasedStorageOf } from './leasedStorageOf.js'
import { networkSettings } from './networkSettings.js'
import { OrderedCalls } from './orderedCalls.js'
import { takeResult } from './takeResult.js'
import { tellLossOnce } from './tellLossOnce.js'
import { Turns } from './turns.js'
import { UpdateHub } from './updateHub.js'

const DEFAULT_DC_ID = 2
const DEFAULT_ATTEMPTS = 5
const DEFAULT_PATIENCE_MS = 30_000

/** What an engine is made of. */
export interface EngineOptions {
  readonly options: ClientOptions
  readonly platform: Platform
  readonly storage: Storage
  /** Who is told of updates. */
  readonly audience: Audience
  readonly emit: (event: ClientEvent) => Promise<void>
  readonly onError: (error: unknown) => void
}

/** Everything behind a client, put together: the `Core` that methods see, over a network and a store. */
export class Engine implements Core {
  readonly #parts: EngineOptions
  readonly #storage: LeasedStorage
  readonly #store: AccountStore
  readonly #hub: UpdateHub
  readonly #turns: Turns = new Turns()
  readonly #calls: OrderedCalls = new OrderedCalls((call, options) => this.#call(call, options))
  #network: Network | undefined
  /** Whether the last word was to be connected. */
  #isWanted = false
  #isAuthorized: boolean | undefined
  readonly application: { readonly apiId: number; readonly apiHash: string }
  readonly account: AccountKeeper
  readonly peers: PeerCache
  readonly signInState: SignInState
  readonly parseMode: ParseMode | undefined
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes

  constructor(given: EngineOptions) {
    const parts = { ...given, onError: tellLossOnce(given.onError) }
    const { options, platform, onError } = parts
    const { clock, crypto, randomBytes } = platform
    this.#parts = parts
    this.#storage = leasedStorageOf(parts, (error) => this.#onLeaseLost(error))
    this.#store = new AccountStore(this.#storage)
    this.crypto = crypto
    this.randomBytes = randomBytes
    this.parseMode = options.parseMode
    this.signInState = createSignInState(clock)
    this.application = { apiId: options.apiId, apiHash: options.apiHash }
    const budget = options.peerCacheBytes
    this.peers = new PeerCache({ store: this.#store, schema: apiSchema(), clock, onError, budget })
    this.#hub = new UpdateHub({
      ...parts,
      store: this.#store,
      core: this,
      clock,
      ...parts.audience,
      outgoingMessages: options.outgoingMessages,
      mode: options.delivery ?? 'durable',
      mostAttempts: options.deliveryAttempts ?? DEFAULT_ATTEMPTS,
      patienceMs: options.timeoutMs ?? DEFAULT_PATIENCE_MS,
    })
    this.account = new AccountKeeper({
      store: this.#store,
      crypto,
      apiId: options.apiId,
      isTest: options.useTestServers === true,
      now: () => clock.now(),
      homeDcId: () => this.#network?.homeDcId ?? options.dcId ?? DEFAULT_DC_ID,
      open: () => this.connect(),
      askWho: () => selfOf(this),
      changeHome: async (dcId) => this.#network?.changeHome(dcId),
      replace: (dcId, write) => this.#beginAnew(dcId, write),
      onSignedIn: async (account) => {
        this.#tellAuthorization(true)
        if (options.receiveUpdates !== false) await this.#hub.start(account)
      },
      onSignedOut: async () => {
        await this.#beginAnew(options.dcId ?? DEFAULT_DC_ID, () => this.#store.clear())
        this.#tellAuthorization(false)
      },
    })
  }

  /** What may be asked of the stream of updates. */
  get updates(): Pick<UpdateHub, 'health' | 'deadLetters' | 'replay' | 'drop'> {
    return this.#hub
  }

  get clock(): Clock {
    return this.#parts.platform.clock
  }

  /** The limits that Telegram has set, and what waits for their ends. */
  get limits(): readonly CallLimit[] {
    return this.#network?.limits ?? []
  }

  now(): Date {
    return new Date(this.#network?.serverTime() ?? this.#parts.platform.clock.now())
  }

  randomId(): bigint {
    const bytes = this.randomBytes(8)
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0, true)
  }

  invoke<Name extends FunctionName>(
    name: Name,
    params: Params<Name>,
    options: InvokeOptions = {},
  ): Promise<Result<Name>> {
    return this.#calls.invoke(name, params, options)
  }

  /** Opens the store and the network. Whoever was signed in is so again. */
  async connect(): Promise<void> {
    this.#isWanted = true
    await this.#turns.take(() => this.#open())
    const { current } = this.account
    if (current !== undefined && this.#parts.options.receiveUpdates !== false) await this.#hub.start(current)
  }

  /** Closes both. It may be called at any time, also while they are being opened, and again. */
  async disconnect(): Promise<void> {
    this.#isWanted = false
    this.#storage.abandon()
    this.#hub.stop()
    this.#network?.stop()
    await this.#turns.take(() => this.#close())
  }

  async #call<Name extends FunctionName>(
    call: tl.Functions[Name]['call'],
    options: NetworkCallOptions,
  ): Promise<Result<Name>> {
    if (this.#network === undefined) {
      throw new ConnectionError(`${call._} cannot be called before the client is started or after it was stopped.`)
    }
    const result = await this.#network.invoke<Name>(call, options)
    takeResult(call, result, this.peers, this.#hub.stream)
    return result
  }

  async #open(): Promise<void> {
    if (this.#network !== undefined) return
    const { options } = this.#parts
    await this.#storage.open()
    try {
      const stored = await this.#store.account()
      assertSameApplication(stored, options)
      if (!this.#isWanted) throw new ConnectionError('The client was stopped while it was being started.')
      const network = this.#createNetwork(stored?.homeDcId ?? options.dcId ?? DEFAULT_DC_ID)
      this.account.resume(stored?.user)
      this.#isAuthorized = stored?.user !== undefined
      this.#network = network
      network.connect()
    } catch (error) {
      await this.#storage.close()
      throw error
    }
  }

  async #close(): Promise<void> {
    if (this.#network === undefined) return
    this.#network.stop()
    this.#network = undefined
    this.#hub.stop()
    await this.#hub.settled()
    await this.peers.flush()
    await this.#storage.close()
  }

  #createNetwork(homeDcId: number): Network {
    const { options, platform, onError } = this.#parts
    return new Network({
      ...networkSettings(options, platform),
      homeDcId,
      saveHome: (dcId) => this.account.moveHome(dcId),
      keys: (dcId) => ({
        load: () => this.#loadKey(dcId),
        save: (key) => this.#store.write([{ type: 'authKey', record: { dcId, ...key } }]),
        forget: () => this.#store.write([{ type: 'authKeyRemoved', dcId }]),
        mayReplace: () => this.account.current === undefined || dcId !== this.#network?.homeDcId,
      }),
      isSignedIn: () => this.account.current !== undefined,
      events: {
        onUpdates: (updates) => {
          hearLoginToken(this.signInState, updates)
          this.#hub.stream?.receive(updates)
        },
        onGap: () => this.#hub.stream?.gap(),
        onState: (state, trouble) =>
          this.#emit({
            type: 'connectionState',
            connectionState: CONNECTION_STATES[state],
            ...(trouble !== undefined && { error: trouble }),
          }),
        onSignedOut: () => {
          this.#hub.stop()
          this.#tellAuthorization(false)
        },
        onLimit: (callLimit) => this.#emit({ type: 'callLimit', callLimit }),
        onKeyRefused: () => this.#onKeyRefused(),
        onError,
      },
    })
  }

  async #loadKey(dcId: number): Promise<LinkKey | undefined> {
    const record = await this.#store.authKey(dcId)
    return record && { ...record, authKeyId: createAuthKey(this.crypto, record.authKey).id }
  }

  /** Begins anew at a data centre after `prepare` was done, during which nothing else writes to the storage. */
  async #beginAnew(dcId: number, prepare: () => Promise<void>): Promise<void> {
    await this.#turns.take(async () => {
      const wasConnected = this.#network !== undefined
      this.#hub.stop()
      this.#network?.stop()
      this.#network = undefined
      await this.#hub.settled()
      this.peers.clear()
      await this.peers.flush()
      await prepare()
      if (!wasConnected || !this.#isWanted) return
      this.#network = this.#createNetwork(dcId)
      this.#network.connect()
    })
  }

  /** A refused key may be a lie, so it is kept; but nobody is left waiting for it. */
  #onKeyRefused(): void {
    const error = new ConnectionError(KEY_REFUSED, { reason: 'keyRefused' })
    this.#network?.rejectOpenCalls(error)
    this.#parts.onError(error)
  }

  /** Another client has the account now: this one hangs up, since Telegram takes a key away from two that use it at once. */
  #onLeaseLost(error: Error): void {
    this.#network?.rejectOpenCalls(error)
    this.#parts.onError(error)
    // oxlint-disable-next-line no-promise-in-callback -- nobody waits for it
    void this.disconnect().catch(this.#parts.onError)
  }

  #tellAuthorization(isAuthorized: boolean): void {
    if (this.#isAuthorized === isAuthorized) return
    this.#isAuthorized = isAuthorized
    this.#emit({ type: 'authorizationState', isAuthorized })
  }

  #emit(event: ClientEvent): void {
    this.#parts.emit(event).catch((error: unknown) => this.#parts.onError(error))
  }
}

const KEY_REFUSED =
  'Telegram says again and again that it does not know the key of this account. It may have been signed out elsewhere. ' +
  'The key is kept; sign out to begin anew.'
