import { InputError } from '../../errors/inputError.js'
import type { Clock } from '../../platform/clock.js'
import type { AccountStore } from '../../storage/accountStore.js'
import type { UpdateMoves } from '../../updates/updateState.js'
import type { Delivery } from './delivery.js'
import type { DeliveryLedger } from './deliveryLedger.js'
import { Fifo } from './fifo.js'
import { PendingWrites } from './pendingWrites.js'

/** How long what is done may wait to be written: after a crash it comes again. */
const WRITE_DELAY_MS = 50

/** What a ledger of positions is made of. */
export interface PositionLedgerOptions {
  readonly store: AccountStore
  readonly clock: Clock
  /** Whether positions are stored at all. */
  readonly writesPositions: boolean
  readonly dispatch: (deliveries: readonly Delivery[], areKept: boolean) => void
  readonly onError: (error: unknown) => void
}

/** Deliveries that came together, and where the account stands when all of them are done. */
interface Batch {
  undoneCount: number
  readonly moves: UpdateMoves | undefined
}

/**
 * Keeps deliveries in memory only, and stores a position when everything up to it is done.
 * What is done beyond a delivery that is not comes again after a crash.
 */
export class PositionLedger implements DeliveryLedger {
  readonly keepsDeliveries = false
  readonly #options: PositionLedgerOptions
  readonly #batches: Fifo<Batch> = new Fifo()
  readonly #batchOf: Map<number, Batch> = new Map()
  readonly #pending: PendingWrites = new PendingWrites()
  #writing: Promise<void> | undefined
  #cancelTimer: (() => void) | undefined
  #isStopped = false

  constructor(options: PositionLedgerOptions) {
    this.#options = options
  }

  accept(deliveries: readonly Delivery[], moves: UpdateMoves | undefined): void {
    if (this.#isStopped) return
    const batch = { undoneCount: deliveries.length, moves }
    for (const { sequence } of deliveries) this.#batchOf.set(sequence, batch)
    this.#batches.push(batch)
    this.#advance()
    this.#options.dispatch(deliveries, false)
  }

  async load(): Promise<Delivery | undefined> {
    return undefined
  }

  done({ sequence, actor }: Delivery): void {
    if (this.#isStopped) return
    const batch = this.#batchOf.get(sequence)
    this.#batchOf.delete(sequence)
    if (batch === undefined) {
      // It is of a journal that was kept before, or was given up once.
      this.#pending.remove(sequence, actor)
      this.#write()
      return
    }
    batch.undoneCount -= 1
    if (batch.undoneCount === 0) this.#advance()
  }

  left(delivery: Delivery): void {
    this.done(delivery)
  }

  failed(): void {}

  async commit(): Promise<void> {
    throw new InputError(
      'A delivery can be committed with an effect only where the option `delivery` is `durable`, as it is by default.',
      'effect',
    )
  }

  stop(): void {
    this.#isStopped = true
    this.#cancelTimer?.()
    this.#flush()
  }

  async settled(): Promise<void> {
    await this.#writing
  }

  #advance(): void {
    for (let batch = this.#batches.peek(); batch?.undoneCount === 0; batch = this.#batches.peek()) {
      this.#batches.shift()
      if (batch.moves !== undefined && this.#options.writesPositions) this.#pending.move(batch.moves)
    }
    this.#write()
  }

  #write(): void {
    if (this.#pending.isEmpty) return
    this.#cancelTimer ??= this.#options.clock.schedule(WRITE_DELAY_MS, () => {
      this.#cancelTimer = undefined
      this.#flush()
    })
  }

  #flush(): void {
    if (this.#writing === undefined && !this.#pending.isEmpty) this.#writing = this.#writeAll()
  }

  async #writeAll(): Promise<void> {
    const { store, onError } = this.#options
    while (!this.#pending.isEmpty) {
      try {
        await store.write(this.#pending.take().changes)
      } catch (error) {
        onError(error)
      }
    }
    this.#writing = undefined
  }
}
