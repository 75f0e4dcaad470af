import type { Clock } from '../../platform/clock.js'
import type { AccountChange } from '../../storage/accountChange.js'
import type { AccountStore } from '../../storage/accountStore.js'
import type { JournalRecord } from '../../storage/records/journalRecord.js'
import type { StorageEffect } from '../../storage/storage.js'
import type { ApiSchema } from '../../tl/index.js'
import type { UpdateMoves } from '../../updates/updateState.js'
import type { Delivery } from './delivery.js'
import type { DeliveryLedger } from './deliveryLedger.js'
import { deliveryOfRecord } from './deliveryOfRecord.js'
import { journalRecordOf } from './journalRecordOf.js'
import { PendingWrites } from './pendingWrites.js'

/** How long what was handled may wait for company before it is written. */
const ACKNOWLEDGE_DELAY_MS = 10
/** How long a position may wait by itself: without it more is asked for after a restart, and nothing is lost. */
const POSITION_DELAY_MS = 50
const LONGEST_RETRY_MS = 60_000
const PAGE_LENGTH = 1_000

/** What a journal is made of. */
export interface JournalLedgerOptions {
  readonly store: AccountStore
  readonly schema: ApiSchema
  readonly clock: Clock
  /** Hands over what else has to be in the storage before a delivery is handled: the users and chats that it names. */
  readonly takeUnsaved: () => readonly AccountChange[]
  /** `areKept`: they are in the storage, and need not be kept in memory too. */
  readonly dispatch: (deliveries: readonly Delivery[], areKept: boolean) => void
  readonly onError: (error: unknown) => void
}

/**
 * Writes deliveries into the storage before they are handled, in one write with the position behind them, and removes each when it is done.
 * So the stored position says what was received, and what the journal holds is what of that is not done, in whatever order that happens.
 * Writes are gathered: one is under way at a time, and takes along everything that came meanwhile.
 */
export class JournalLedger implements DeliveryLedger {
  readonly keepsDeliveries = true
  readonly #options: JournalLedgerOptions
  readonly #pending: PendingWrites = new PendingWrites()
  #undispatched: Delivery[] = []
  #writing: Promise<void> = Promise.resolve()
  /** How many writes are under way or wait for their turn. */
  #writeCount = 0
  #failures = 0
  /** Before this the storage is given a rest, so that other work gets its share of the time. */
  #restUntil = 0
  #dueAt: number | undefined
  #cancelTimer: () => void = () => undefined
  #isStopped = false

  constructor(options: JournalLedgerOptions) {
    this.#options = options
  }

  /** Hands out what is left of earlier times, in order, and returns the highest place among it. */
  async resume(handOut: (deliveries: readonly Delivery[]) => void): Promise<number> {
    const { store } = this.#options
    let last: number | undefined
    for (;;) {
      const page = await store.journal(last, PAGE_LENGTH)
      const readable: Delivery[] = []
      for (const record of page) {
        const delivery = this.#read(record)
        if (delivery !== undefined) readable.push(delivery)
      }
      handOut(readable)
      last = page.at(-1)?.sequence ?? last
      if (page.length < PAGE_LENGTH) return last ?? 0
    }
  }

  accept(deliveries: readonly Delivery[], moves: UpdateMoves | undefined): void {
    if (this.#isStopped) return
    for (const delivery of deliveries) this.#put(delivery)
    this.#undispatched.push(...deliveries)
    if (moves !== undefined) this.#pending.move(moves)
    this.#request(deliveries.length > 0 ? 0 : POSITION_DELAY_MS)
  }

  async load(sequence: number, actor: string): Promise<Delivery | undefined> {
    const record = await this.#options.store.journalEntry({ sequence, actor })
    return record && this.#read(record)
  }

  done({ sequence, actor }: Delivery): void {
    if (this.#isStopped) return
    this.#pending.remove(sequence, actor)
    this.#request(ACKNOWLEDGE_DELAY_MS)
  }

  left(): void {}

  failed(delivery: Delivery): void {
    if (this.#isStopped) return
    this.#put(delivery)
    this.#request(ACKNOWLEDGE_DELAY_MS)
  }

  async commit(delivery: Delivery, effect: StorageEffect): Promise<void> {
    await this.#take((changes) => {
      const removal = { type: 'journalEntryRemoved', sequence: delivery.sequence, actor: delivery.actor } as const
      return this.#options.store.write([...changes, removal], { effect })
    })
  }

  stop(): void {
    if (this.#isStopped) return
    this.#isStopped = true
    this.#cancelTimer()
    this.#undispatched = []
    // What was not written is fetched again after the restart; that something is done must not be forgotten.
    if (!this.#pending.isEmpty) this.#flush()
  }

  async settled(): Promise<void> {
    await this.#writing
  }

  #put(delivery: Delivery): void {
    this.#pending.put(journalRecordOf(delivery, this.#options.schema))
  }

  #read(record: JournalRecord): Delivery | undefined {
    const { schema, store, onError, clock } = this.#options
    const delivery = deliveryOfRecord(record, schema)
    if (delivery !== undefined) return delivery
    const error = `It was written in layer ${record.layer}, and this release cannot read it.`
    store
      .write([
        { type: 'journalEntryRemoved', sequence: record.sequence, actor: record.actor },
        { type: 'deadLetter', record: { ...record, failedAt: clock.now(), error } },
      ])
      .catch(onError)
    return undefined
  }

  /** Has everything that waits written in `delayMs` at the latest. */
  #request(delayMs: number): void {
    if (this.#writeCount > 0) return
    const { clock } = this.#options
    const now = clock.now()
    const dueAt = Math.max(now + delayMs, this.#restUntil)
    if (this.#dueAt !== undefined && this.#dueAt <= dueAt) return
    this.#cancelTimer()
    this.#dueAt = dueAt
    this.#cancelTimer = clock.schedule(dueAt - now, () => this.#flush())
  }

  #flush(): void {
    this.#take((changes) => this.#options.store.write(changes)).catch((error: unknown) => {
      this.#failures += 1
      this.#options.onError(error)
    })
  }

  /** Waits for its turn, takes everything that is not written, and hands it to `write`. What fails to be written waits on. */
  #take(write: (changes: readonly AccountChange[]) => Promise<void>): Promise<void> {
    this.#cancelTimer()
    this.#dueAt = undefined
    this.#writeCount += 1
    const turn = this.#writing.then(() => this.#write(write))
    this.#writing = turn.catch(() => undefined)
    return turn
  }

  async #write(write: (changes: readonly AccountChange[]) => Promise<void>): Promise<void> {
    const { clock, takeUnsaved, dispatch } = this.#options
    const startedAt = clock.now()
    const deliveries = this.#undispatched
    this.#undispatched = []
    this.#pending.add(takeUnsaved())
    const batch = this.#pending.take()
    let isWritten = false
    try {
      await write(batch.changes)
      isWritten = true
      this.#failures = 0
    } catch (error) {
      this.#pending.restore(batch)
      throw error
    } finally {
      const endedAt = clock.now()
      this.#restUntil = endedAt + Math.min(endedAt - startedAt, LONGEST_RETRY_MS)
      this.#writeCount -= 1
      // A storage that cannot be written must not silence the account: the stored position stays behind, so nothing is lost by it.
      if (!this.#isStopped) dispatch(deliveries, isWritten)
      if (!isWritten) this.#restUntil = endedAt + Math.min(LONGEST_RETRY_MS, 1_000 * 2 ** Math.min(this.#failures, 6))
      if (!this.#pending.isEmpty && !this.#isStopped) this.#request(isWritten ? 0 : ACKNOWLEDGE_DELAY_MS)
    }
  }
}
