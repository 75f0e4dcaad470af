import type { SignedInAccount } from '../core/account.js'
import type { Core } from '../core/core.js'
import type { PeerCache } from '../core/peers/peerCache.js'
import type { DeadLetter } from '../core/updates/deadLetter.js'
import { DeliveryDesk } from '../core/updates/deliveryDesk.js'
import type { DeliveryMode } from '../core/updates/deliveryMode.js'
import { healthOf } from '../core/updates/healthOf.js'
import { UpdateStream } from '../core/updates/updateStream.js'
import type { UpdatesHealth } from '../core/updates/updatesHealth.js'
import { InputError } from '../errors/inputError.js'
import type { Clock } from '../platform/clock.js'
import type { AccountStore } from '../storage/accountStore.js'
import { apiSchema } from '../tl/index.js'
import { UpdateHandling, type UpdateHandlingOptions } from './delivery/updateHandling.js'

/** What an update hub is made of. */
export interface UpdateHubOptions extends Omit<UpdateHandlingOptions, 'core'> {
  readonly core: Core & { readonly peers: PeerCache }
  readonly clock: Clock
  readonly store: AccountStore
  readonly mode: DeliveryMode
  /** How often handlers may fail at a delivery before it is given up. */
  readonly mostAttempts: number
  /** How long a beginning may take, in milliseconds. */
  readonly patienceMs: number
}

/** Turns the stream of raw updates of the account that is signed in into events. */
export class UpdateHub {
  readonly #options: UpdateHubOptions
  #stream: UpdateStream | undefined
  #desk: DeliveryDesk | undefined
  #begun: Promise<void> | undefined
  /** Names the last beginning, so that one that was overtaken can tell. */
  #turn: object | undefined

  constructor(options: UpdateHubOptions) {
    this.#options = options
  }

  get stream(): UpdateStream | undefined {
    return this.#begun === undefined ? undefined : this.#stream
  }

  /**
   * Begins with what was received and not done, and with what the account has missed since.
   * It resolves when nothing that happens from then on is missed.
   */
  start(account: SignedInAccount): Promise<void> {
    this.#begun ??= this.#begin(account)
    return this.#begun
  }

  /** Ends the stream. What was not handled comes again when the account is next started. */
  stop(): void {
    this.#begun = undefined
    this.#stream?.stop()
    this.#desk?.stop()
  }

  /** Resolves when nothing of the stream that was last stopped is being stored any more. */
  async settled(): Promise<void> {
    await this.#desk?.settled()
  }

  health(): UpdatesHealth {
    if (this.stream === undefined || this.#desk === undefined) {
      return { undoneCount: 0, isBehind: false, deadLetterCount: 0, boxes: [], queues: [] }
    }
    return healthOf(this.stream.status(), this.#desk, this.#options.clock.now())
  }

  async deadLetters(): Promise<readonly DeadLetter[]> {
    return this.#openDesk().deadLetters.list()
  }

  async replay(id: string): Promise<void> {
    await this.#openDesk().replay(id)
  }

  async drop(id: string): Promise<void> {
    await this.#openDesk().deadLetters.drop(id)
  }

  #openDesk(): DeliveryDesk {
    if (this.#begun === undefined || this.#desk === undefined) {
      throw new InputError(
        'The client has no updates before it is started or after it was stopped: call `start` first.',
      )
    }
    return this.#desk
  }

  async #begin(account: SignedInAccount): Promise<void> {
    const { core, clock, store, mode, mostAttempts, patienceMs, onError } = this.#options
    // Nothing is awaited between this and the checks below but the storage, in which time the hub may have been stopped.
    const turn = {}
    this.#turn = turn
    const isOvertaken = (): boolean => this.#turn !== turn || this.#begun === undefined
    const state = mode === 'memory' ? undefined : await store.updateState()
    if (isOvertaken()) return
    const handling = new UpdateHandling(this.#options)
    const desk: DeliveryDesk = new DeliveryDesk({
      mode,
      mostAttempts,
      accountId: account.id,
      store,
      schema: apiSchema(),
      clock,
      peers: core.peers,
      takeUnsaved: () => core.peers.takeUnsaved(),
      wants: (update) => handling.wants(update, account.id),
      prepare: (delivery) => handling.prepare(delivery, account.id),
      onError,
      onRoom: () => this.stream?.resume(),
    })
    this.#desk = desk
    this.#stream = undefined
    await desk.resume()
    if (isOvertaken()) return
    const stream = new UpdateStream({
      core,
      clock,
      selfId: account.id,
      isBot: account.isBot,
      state,
      patienceMs,
      desk,
      onError,
    })
    this.#stream = stream
    await stream.start()
  }
}
