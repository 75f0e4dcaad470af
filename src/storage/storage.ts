/** The tables of an account's storage. */
export type TableName = 'account' | 'keys' | 'peers' | 'peerNames' | 'updates' | 'journal' | 'files'

/** One row to be written, or removed where `value` is absent. */
export interface StorageChange {
  readonly table: TableName
  /** 1 to 255 printable ASCII characters: in these every database has the same order. */
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
 *
 * A storage is open once at a time, and read and written only while it is. Bytes are copied on the way in and on the way out.
 * Adapters fail with a `StorageError`, and with an `InputError` where a key or range breaks the rules.
 */
export interface Storage {
  /** Opens the storage and brings it to the newest version. Fails when it is open already, here or in another process. */
  open(): Promise<void>
  read(table: TableName, key: string): Promise<Uint8Array | undefined>
  /** Reads rows in ascending code-unit order of their keys. */
  readRange(table: TableName, range: StorageRange): Promise<readonly StorageRow[]>
  /** Writes all changes or none, in their order, so that of two for one row the later holds. Once it resolves they survive the loss of power, as far as the adapter can promise it. */
  write(changes: readonly StorageChange[]): Promise<void>
  /** Gives the storage free for another. It may be called at any time, and opened again afterwards. */
  close(): Promise<void>
}
