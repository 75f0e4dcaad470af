import { InputError } from '../../errors/inputError.js'
import { StorageError } from '../../errors/storageError.js'
import type { Clock } from '../../platform/clock.js'
import type { AccountStore } from '../../storage/accountStore.js'
import type { DeadLetterRecord } from '../../storage/records/deadLetterRecord.js'
import type { ApiSchema } from '../../tl/index.js'
import { ACCOUNT_ACTOR } from './actorOf.js'
import type { DeadLetter } from './deadLetter.js'
import type { Delivery } from './delivery.js'
import { deadLetterOf } from './deadLetterOf.js'
import { deliveryOfRecord } from './deliveryOfRecord.js'

/** How many are kept. Beyond that the oldest goes, which is reported. */
const MOST_KEPT = 1_000

/** What a list of dead letters is made of. */
export interface DeadLettersOptions {
  readonly store: AccountStore
  readonly schema: ApiSchema
  readonly clock: Clock
  readonly onError: (error: unknown) => void
}

/** The deliveries that were given up, in the storage. */
export class DeadLetters {
  readonly #options: DeadLettersOptions
  #count = 0

  constructor(options: DeadLettersOptions) {
    this.#options = options
  }

  /** How many there are. */
  get count(): number {
    return this.#count
  }

  /** Finds out how many there are from earlier times. */
  async resume(): Promise<void> {
    this.#count = (await this.#records()).length
  }

  /** Lists them, oldest first. */
  async list(): Promise<readonly DeadLetter[]> {
    const records = await this.#records()
    return records.map((record) => {
      const content = deliveryOfRecord(record, this.#options.schema)?.content
      return {
        id: record.deliveryId,
        ...(record.actor !== ACCOUNT_ACTOR && { chatId: Number(record.actor) }),
        attempts: record.attempts,
        failedAt: new Date(record.failedAt),
        error: record.error,
        updates: content?.type === 'updates' ? content.updates : [],
      }
    })
  }

  /** Moves a delivery from the journal to the list, in one write. */
  async add(delivery: Delivery, error: unknown): Promise<void> {
    const { store, schema, clock, onError } = this.#options
    const { sequence, actor } = delivery
    const record = deadLetterOf(delivery, error, schema, clock.now())
    const oldest = this.#count >= MOST_KEPT ? (await store.deadLetters(undefined, 1))[0] : undefined
    await store.write([
      { type: 'journalEntryRemoved', sequence, actor },
      { type: 'deadLetter', record },
      ...(oldest === undefined ? [] : [{ type: 'deadLetterRemoved', sequence: oldest.sequence } as const]),
    ])
    if (oldest === undefined) this.#count += 1
    else
      onError(new StorageError(`There are ${MOST_KEPT} dead letters: the oldest, ${oldest.deliveryId}, was dropped.`))
  }

  /** Moves one back into the journal, in one write, and returns it to be handled anew. */
  async takeBack(id: string): Promise<Delivery> {
    const record = await this.#find(id)
    const delivery = deliveryOfRecord({ ...record, attempts: 0 }, this.#options.schema)
    if (delivery === undefined) {
      throw new InputError(`The dead letter ${id} is of layer ${record.layer}, which this release cannot read.`, 'id')
    }
    const { sequence, actor, deliveryId, layer, updates, gap } = record
    await this.#options.store.write([
      { type: 'deadLetterRemoved', sequence },
      { type: 'journalEntry', record: { sequence, actor, deliveryId, attempts: 0, layer, updates, gap } },
    ])
    this.#count -= 1
    return delivery
  }

  /** Removes one for good. */
  async drop(id: string): Promise<void> {
    const { sequence } = await this.#find(id)
    await this.#options.store.write([{ type: 'deadLetterRemoved', sequence }])
    this.#count -= 1
  }

  async #find(id: string): Promise<DeadLetterRecord> {
    const found = (await this.#records()).find(({ deliveryId }) => deliveryId === id)
    if (found === undefined) throw new InputError(`There is no dead letter ${id}: see \`deadLetters()\`.`, 'id')
    return found
  }

  #records(): Promise<readonly DeadLetterRecord[]> {
    return this.#options.store.deadLetters(undefined, MOST_KEPT)
  }
}
