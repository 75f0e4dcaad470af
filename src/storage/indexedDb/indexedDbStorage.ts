import { StorageError, type StorageErrorReason } from '../../errors/storageError.js'
import type { IndexedDatabase, IndexedTransaction, OpenIndexedDatabase } from '../../platform/indexedDatabase.js'
import { IndexedDatabaseError } from '../../platform/indexedDatabaseError.js'
import { assertNoEffect, assertWrite, conflictError, meets } from '../assertWrite.js'
import { SharedOpening } from '../sharedOpening.js'
import type { Storage, StorageChange, StorageRange, StorageRow, TableName, WriteOptions } from '../storage.js'
import { assertStorageKey, storageBounds } from '../storageBounds.js'

/** What the kinds of failure mean. See https://w3c.github.io/IndexedDB/#exceptions. */
const MEANINGS: ReadonlyMap<string, readonly [meaning: string, reason: StorageErrorReason | undefined]> = new Map([
  [
    'QuotaExceededError',
    ['could not be written: the browser allows no more room. Nothing of this change was kept', 'full'],
  ],
  ['VersionError', ['was written by a newer release. Load the page again to get it', 'newerVersion']],
  [
    'BlockedError',
    ['cannot be brought to this release: another page of an older one has it open. Close that page', 'inUse'],
  ],
  [
    'InvalidStateError',
    ['was closed, since another page has brought it to a newer release. Load the page again', 'newerVersion'],
  ],
  ['NotReadableError', ['cannot be read: the browser says that it is damaged', 'damaged']],
])

/** A storage in one IndexedDB database of a browser, one store for each table. */
export class IndexedDbStorage implements Storage {
  readonly place: string
  readonly takesEffects: boolean = false
  readonly #opening: SharedOpening<IndexedDatabase>

  constructor(name: string, open: OpenIndexedDatabase, migrations: readonly (readonly TableName[])[]) {
    this.place = `${name} in IndexedDB`
    this.#opening = new SharedOpening({
      place: this.place,
      open: () => this.#attempt(() => open(name, migrations)),
      close: (database) => database.close(),
    })
  }

  open(): Promise<void> {
    return this.#opening.open()
  }

  async read(table: TableName, key: string): Promise<Uint8Array | undefined> {
    assertStorageKey(key)
    const value = await this.#transact([table], 'readonly', (transaction) => transaction.get(table, key))
    return value === undefined ? undefined : this.#bytes(value)
  }

  async readRange(table: TableName, range: StorageRange): Promise<readonly StorageRow[]> {
    const bounds = storageBounds(range)
    const rows = await this.#transact([table], 'readonly', (transaction) =>
      transaction.range(table, bounds, bounds.limit, bounds.isReverse),
    )
    return rows.map(([key, value]) => ({ key: this.#text(key), value: this.#bytes(value) }))
  }

  async write(changes: readonly StorageChange[], options: WriteOptions = {}): Promise<void> {
    assertWrite(changes, options)
    assertNoEffect(options, this.place)
    const { conditions = [] } = options
    // The bytes are taken now: the caller may change them while the transaction waits for its turn.
    const own = changes.map((change) => ('remove' in change ? change : { ...change, value: change.value?.slice() }))
    const stores = new Set(own.map(({ table }) => table))
    if (conditions.length > 0) stores.add('meta')
    if (stores.size === 0) {
      // Nothing to do, but only where it could be done.
      void this.#opening.handle
      return
    }
    await this.#transact([...stores], 'readwrite', async (transaction) => {
      for (const condition of conditions) {
        const found = await transaction.get('meta', condition.key)
        const value = found === undefined ? undefined : this.#bytes(found)
        if (!meets(condition, value)) throw conflictError(this.place)
      }
      for (const change of own) apply(transaction, change)
    })
  }

  close(): Promise<void> {
    return this.#opening.close()
  }

  #transact<Result>(
    stores: readonly TableName[],
    mode: 'readonly' | 'readwrite',
    work: (transaction: IndexedTransaction) => Promise<Result>,
  ): Promise<Result> {
    const database = this.#opening.handle
    return this.#attempt(() => database.transact(stores, mode, work))
  }

  async #attempt<Result>(action: () => Promise<Result>): Promise<Result> {
    try {
      return await action()
    } catch (error) {
      if (!(error instanceof IndexedDatabaseError)) throw error
      const [meaning, reason] = MEANINGS.get(error.kind) ?? [`failed: ${error.message}`, undefined]
      throw new StorageError(`The storage ${this.place} ${meaning.replace(/\.$/, '')}.`, { cause: error, reason })
    }
  }

  #bytes(value: unknown): Uint8Array {
    // A value that was stored by another window of the same origin may be of that window's own kind.
    if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice()
    throw this.#shapeError()
  }

  #text(value: unknown): string {
    if (typeof value === 'string') return value
    throw this.#shapeError()
  }

  #shapeError(): StorageError {
    return new StorageError(
      `The storage ${this.place} holds a row of another shape: something else has written to it.`,
      {
        reason: 'damaged',
      },
    )
  }
}

function apply(transaction: IndexedTransaction, change: StorageChange): void {
  if ('remove' in change) transaction.deleteRange(change.table, storageBounds(change.remove))
  else if (change.value === undefined) transaction.delete(change.table, change.key)
  else transaction.put(change.table, change.key, change.value)
}
