/** The tables of an account's storage. */
export type TableName = 'account' | 'keys' | 'peers' | 'peerNames' | 'updates' | 'journal' | 'files'

/** One row to be written, or removed where `value` is absent. */
export interface StorageChange {
  readonly table: TableName
  readonly key: string
  readonly value?: Uint8Array
}

/** One row as it was read. */
export interface StorageRow {
  readonly key: string
  readonly value: Uint8Array
}

/** Which rows of a table to read. */
export interface StorageRange {
  /** Only keys that begin with this. */
  readonly prefix?: string
  /** Only keys that come after this one in code-unit order. */
  readonly after?: string
  readonly limit?: number
}

/**
 * Where one account is kept: rows of bytes under text keys in a few tables.
 * An adapter is small; what the rows mean is decided above it, once for all adapters.
 */
export interface Storage {
  /** Opens the storage and brings it to the newest version. Fails when another process has it open. */
  open(): Promise<void>
  read(table: TableName, key: string): Promise<Uint8Array | undefined>
  /** Reads rows in ascending code-unit order of their keys. */
  readRange(table: TableName, range: StorageRange): Promise<readonly StorageRow[]>
  /** Writes all changes or none. Once it resolves they survive the loss of power, as far as the adapter can promise it. */
  write(changes: readonly StorageChange[]): Promise<void>
  close(): Promise<void>
}
