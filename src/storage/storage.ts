/**
 * The tables of an account's storage. `meta` says who has it open and how it is encrypted, and is never encrypted itself;
 * the others hold the account.
 */
export type TableName = 'meta' | 'account' | 'keys' | 'peers' | 'peerNames' | 'updates' | 'journal' | 'files'

/** One row to be written, or removed where `value` is absent. */
export interface RowChange {
  readonly table: TableName
  /** 1 to 255 printable ASCII characters: in these every database has the same order. */
  readonly key: string
  readonly value?: Uint8Array | undefined
}

/** All rows of a part of a table, to be removed. */
export interface RangeRemoval {
  readonly table: TableName
  readonly remove: StorageKeys
}

/** One thing to be written. */
export type StorageChange = RowChange | RangeRemoval

/** One row as it was read. */
export interface StorageRow {
  readonly key: string
  readonly value: Uint8Array
}

/** Some of the keys of a table; all of them where nothing is said. The order is that of code units. */
export interface StorageKeys {
  /** Only keys that begin with this. */
  readonly prefix?: string | undefined
  /** Only keys that come after this one. */
  readonly after?: string | undefined
  /** Only keys up to this one, itself included. */
  readonly through?: string | undefined
}

/** Which rows of a table to read. */
export interface StorageRange extends StorageKeys {
  /** How many rows at most, from 0: all when absent. */
  readonly limit?: number | undefined
  /** Reads from the last key down: false when absent. */
  readonly reverse?: boolean | undefined
}

/** A row of the table `meta` that must hold a value, or must not be there, for a write to happen. */
export interface StorageCondition {
  readonly key: string
  /** What the row holds; absent where there must be none. */
  readonly value: Uint8Array | undefined
}

/** What a write depends on, and what it takes along. */
export interface WriteOptions {
  /** Checked in the very transaction that writes. Where one does not hold nothing is written: a `StorageError` with the reason `conflict`. */
  readonly conditions?: readonly StorageCondition[] | undefined
  /**
   * Writes something of the caller's own to the same database, in the same transaction: both happen or neither does.
   * What it throws undoes everything and is thrown on. See `Storage.takesEffects`.
   */
  readonly effect?: StorageEffect | undefined
}

/** Something of the caller's own that is written together with a change. With SQLite it may not wait for anything. */
export type StorageEffect = (transaction: StorageTransaction) => void | Promise<void>

/** The transaction that an effect writes in, by the kind of database. */
export type StorageTransaction = SqliteTransaction | PostgresTransaction

/** A value that SQL takes or gives. */
export type SqlValue = string | number | bigint | boolean | Uint8Array | Date | null

/** One row of a result, by the names of its columns. */
export type SqlRow = Readonly<Record<string, unknown>>

/** A transaction of a SQLite storage, for tables of the caller's own in the same file. Everything is synchronous. */
export interface SqliteTransaction {
  readonly type: 'sqlite'
  /** Runs one statement, with values bound to its question marks in order. */
  run(sql: string, ...values: readonly (string | number | Uint8Array)[]): void
  /** Runs one statement and returns all its rows. */
  all(sql: string, ...values: readonly (string | number | Uint8Array)[]): readonly SqlRow[]
}

/** A transaction of a PostgreSQL storage, for tables of the caller's own in the same database. */
export interface PostgresTransaction {
  readonly type: 'postgres'
  /** Runs one statement, with values bound to `$1`, `$2` and so on, and returns its rows. */
  query(sql: string, values?: readonly SqlValue[]): Promise<readonly SqlRow[]>
}

/**
 * Where one account is kept: rows of bytes under text keys in a few tables.
 * An adapter is small; what the rows mean, who may have it open and how it is encrypted is decided above it, once for all adapters.
 *
 * It is read and written only while it is open. It may be opened more than once, and closes when each opening was closed:
 * that one client at a time has an account is for the lease to see to. Bytes are copied on the way in and on the way out.
 * Adapters fail with a `StorageError`, and with an `InputError` where a key or range breaks the rules.
 */
export interface Storage {
  /** What it is called in errors, such as `account.sqlite`. Without passwords. */
  readonly place: string
  /** Whether writes can take an effect along; where they cannot, one is refused with an `InputError`. */
  readonly takesEffects: boolean
  /** Opens the storage and brings it to the newest version. */
  open(): Promise<void>
  read(table: TableName, key: string): Promise<Uint8Array | undefined>
  /** Reads rows in the order of their keys. */
  readRange(table: TableName, range: StorageRange): Promise<readonly StorageRow[]>
  /**
   * Writes all changes or none, in their order, so that of two for one row the later holds; writes happen in the order of the calls.
   * Once it resolves they survive the loss of power, as far as the adapter can promise it.
   */
  write(changes: readonly StorageChange[], options?: WriteOptions): Promise<void>
  /** Takes one opening back. It may be called at any time, and the storage opened again afterwards. */
  close(): Promise<void>
}
