/** A database of the browser, as much of it as storages need. Its failures are an `IndexedDatabaseError`. */
export interface IndexedDatabase {
  /**
   * Does some work in one transaction over some stores, and resolves when it is durable. `work` awaits nothing but what the
   * transaction gives it; what it throws undoes everything and is thrown on.
   */
  transact<Result>(
    stores: readonly string[],
    mode: 'readonly' | 'readwrite',
    work: (transaction: IndexedTransaction) => Promise<Result>,
  ): Promise<Result>
  close(): void
}

/** A part of the keys of a store: from the first, itself included, up to the last, itself not included. */
export interface IndexedBounds {
  readonly from: string
  readonly before: string
}

/** A transaction that is open. */
export interface IndexedTransaction {
  get(store: string, key: string): Promise<unknown>
  /** Returns the keys and values within bounds, in order or from the last down, as many as the limit allows. */
  range(
    store: string,
    bounds: IndexedBounds,
    limit: number | undefined,
    isReverse: boolean,
  ): Promise<readonly (readonly [key: unknown, value: unknown])[]>
  put(store: string, key: string, value: Uint8Array): void
  delete(store: string, key: string): void
  deleteRange(store: string, bounds: IndexedBounds): void
}

/** Opens a database by its name. `migrations` make the stores of each version, by their names; the first makes version 1. */
export type OpenIndexedDatabase = (name: string, migrations: readonly (readonly string[])[]) => Promise<IndexedDatabase>
