import { InputError } from '../../errors/inputError.js'
import type { Clock } from '../../platform/clock.js'
import type { AccountChange } from '../../storage/accountChange.js'
import type { AccountStore } from '../../storage/accountStore.js'
import type * as tl from '../../tl/generated/api.js'
import type { ApiSchema } from '../../tl/index.js'
import type { UpdateMoves } from '../../updates/updateState.js'
import type { Peers } from '../peers/peers.js'
import { DeadLetters } from './deadLetters.js'
import { deliveriesOf, deliveryOfLoss } from './deliveriesOf.js'
import type { Delivery } from './delivery.js'
import { type Attempt, DeliveryActors } from './deliveryActors.js'
import type { DeliveryContext } from './deliveryContext.js'
import type { DeliveryLedger } from './deliveryLedger.js'
import type { DeliveryMode } from './deliveryMode.js'
import { JournalLedger } from './journalLedger.js'
import { peersNamedIn } from './peersNamedIn.js'
import { PositionLedger } from './positionLedger.js'
import type { UpdateLoss } from './updateLoss.js'

/** How much may be undone before no more is taken, where it waits in the storage. */
const MOST_UNDONE_KEPT = 100_000
/** How much, where it waits in memory. */
const MOST_UNDONE = 10_000

/** Handles a delivery once. `left`: it is to come again another time. */
export type Handling = (context: DeliveryContext) => Promise<'done' | 'left'>

/** What a desk is made of. */
export interface DeliveryDeskOptions {
  readonly mode: DeliveryMode
  /** How often handlers may fail at a delivery before it is given up. */
  readonly mostAttempts: number
  readonly accountId: number
  readonly store: AccountStore
  readonly schema: ApiSchema
  readonly clock: Clock
  readonly peers: Peers
  /** Hands over the users and chats that are not in the storage yet. */
  readonly takeUnsaved: () => readonly AccountChange[]
  /** Whether anybody wants to hear of an update. */
  readonly wants: (update: tl.Update) => boolean
  readonly prepare: (delivery: Delivery) => Handling
  readonly onError: (error: unknown) => void
  /** There is room again after there was none. */
  readonly onRoom: () => void
}

/** Takes updates that are in order and sees to it that each is handled: durably, in order within its chat, again where it failed. */
export class DeliveryDesk {
  readonly #options: DeliveryDeskOptions
  readonly #ledger: DeliveryLedger
  readonly #journal: JournalLedger | undefined
  readonly #actors: DeliveryActors
  readonly #mostUndone: number
  readonly deadLetters: DeadLetters
  #lastSequence: number
  /** Up to here deliveries are of an earlier life, whose users and chats have to be brought back too. */
  #resumedThrough = Infinity
  /** Deliveries that are being written, and not dispatched yet. */
  #undispatchedCount = 0
  #wasBehind = false

  constructor(options: DeliveryDeskOptions) {
    const { mode, store, clock, mostAttempts, onError } = options
    this.#options = options
    // Places go on rising after a restart, also where nothing is left that remembers the last.
    this.#lastSequence = Math.floor(clock.now()) * 1_000
    this.deadLetters = new DeadLetters(options)
    const dispatch = (deliveries: readonly Delivery[], areKept: boolean): void => {
      this.#undispatchedCount -= deliveries.length
      this.#actors.add(deliveries, areKept)
    }
    this.#journal = mode === 'durable' ? new JournalLedger({ ...options, dispatch }) : undefined
    this.#ledger =
      this.#journal ?? new PositionLedger({ store, clock, dispatch, onError, writesPositions: mode === 'positions' })
    this.#mostUndone = this.#ledger.keepsDeliveries ? MOST_UNDONE_KEPT : MOST_UNDONE
    this.#actors = new DeliveryActors({
      clock,
      mostAttempts,
      load: (sequence, actor) => this.#ledger.load(sequence, actor),
      prepare: (delivery, wasLoaded) => this.#prepare(delivery, wasLoaded),
      onDone: (delivery) => this.#ledger.done(delivery),
      onLeft: (delivery) => this.#ledger.left(delivery),
      onFailed: (delivery) => this.#ledger.failed(delivery),
      onGivenUp: async (delivery, error) => {
        await this.deadLetters.add(delivery, error)
        this.#ledger.done(delivery)
      },
      onError,
      onRoom: () => this.#tellRoom(),
    })
  }

  /** Hands out what was received and not done when the account was last stopped. */
  async resume(): Promise<void> {
    await this.deadLetters.resume()
    // A journal that was kept before is worked off in every mode.
    const journal = this.#journal ?? new JournalLedger({ ...this.#options, dispatch: () => undefined })
    const last = await journal.resume((left) => this.#redispatch(left))
    this.#resumedThrough = last
    this.#lastSequence = Math.max(this.#lastSequence, last)
  }

  /** Whether so much is undone that nothing more is to be brought in. */
  get isBehind(): boolean {
    if (this.undoneCount >= this.#mostUndone) this.#wasBehind = true
    return this.#wasBehind
  }

  /** How much was received and is not done. */
  get undoneCount(): number {
    return this.#actors.size + this.#undispatchedCount
  }

  /** How much of that is in memory. */
  get loadedCount(): number {
    return this.#actors.loadedCount
  }

  get actors(): Pick<DeliveryActors, 'queues' | 'undone'> {
    return this.#actors
  }

  /** Takes updates in order, and where the account stands after them. */
  accept(updates: readonly tl.Update[], moves: UpdateMoves | undefined): void {
    const { wants, accountId } = this.#options
    this.#accept(
      deliveriesOf(updates.filter(wants), accountId, () => this.#nextSequence()),
      moves,
    )
  }

  /** Takes the news of a loss, and where the account stands after it. */
  acceptLoss(loss: UpdateLoss, moves: UpdateMoves | undefined): void {
    this.#accept([deliveryOfLoss(loss, this.#options.accountId, this.#nextSequence())], moves)
  }

  /** Has a dead letter handled anew. */
  async replay(id: string): Promise<void> {
    this.#redispatch([await this.deadLetters.takeBack(id)])
  }

  /** Handles nothing more. What is not done comes again when the account is next started. */
  stop(): void {
    this.#actors.stop()
    this.#ledger.stop()
  }

  /** Resolves when what is done is written. */
  settled(): Promise<void> {
    return this.#ledger.settled()
  }

  #accept(deliveries: readonly Delivery[], moves: UpdateMoves | undefined): void {
    if (deliveries.length === 0 && moves === undefined) return
    this.#undispatchedCount += deliveries.length
    this.#ledger.accept(deliveries, moves)
  }

  #redispatch(deliveries: readonly Delivery[]): void {
    this.#actors.add(deliveries, this.#ledger.keepsDeliveries)
  }

  #nextSequence(): number {
    this.#lastSequence += 1
    return this.#lastSequence
  }

  #tellRoom(): void {
    if (!this.#wasBehind || this.undoneCount > this.#mostUndone / 2) return
    this.#wasBehind = false
    this.#options.onRoom()
  }

  async #prepare(delivery: Delivery, wasLoaded: boolean): Promise<Attempt> {
    const { peers, prepare, onError } = this.#options
    const { content, sequence } = delivery
    const isFromStorage = wasLoaded || sequence <= this.#resumedThrough
    if (isFromStorage && content.type === 'updates') await peers.load(peersNamedIn(content.updates))
    const handle = prepare(delivery)
    let isCommitted = false
    const commit: DeliveryContext['commit'] = async (effect) => {
      if (isCommitted) throw new InputError('This delivery was committed already: one effect has to do everything.')
      await this.#ledger.commit(delivery, effect)
      isCommitted = true
    }
    return async (attempt) => {
      try {
        const outcome = await handle({ deliveryId: delivery.id, attempt, commit })
        return isCommitted ? 'committed' : outcome
      } catch (error) {
        if (!isCommitted) throw error
        onError(error)
        return 'committed'
      }
    }
  }
}
