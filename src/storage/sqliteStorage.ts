import { StorageError } from '../errors/storageError.js'
import type { OpenSqlite, SqliteDatabase, SqliteStatement } from '../platform/sqliteDatabase.js'
import { migrateSqlite } from './migrateSqlite.js'
import { rollBackSqlite } from './rollBackSqlite.js'
import { sqliteStorageError } from './sqliteStorageError.js'
import type { Storage, StorageChange, StorageRange, StorageRow, TableName } from './storage.js'
import { assertStorageKey, storageBounds } from './storageBounds.js'

/**
 * Takes the lock for as long as the database is open, before anything is read; a passing conflict is waited out.
 * See https://www.sqlite.org/pragma.html#pragma_locking_mode.
 */
const LOCK = 'PRAGMA busy_timeout = 50; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT'

/** Every commit reaches the disk before it returns, and what is deleted (keys above all) is overwritten. */
const SETTINGS = 'PRAGMA synchronous = FULL; PRAGMA secure_delete = ON'

/** Commits are appended to a log beside the file, with one flush each. Set once the file is known to be ours. */
const LOG = 'PRAGMA journal_mode = WAL'

/** The statements of one table. */
interface TableStatements {
  readonly read: SqliteStatement
  readonly readRange: SqliteStatement
  readonly put: SqliteStatement
  readonly remove: SqliteStatement
}

/** A database that is open. */
interface OpenState {
  readonly database: SqliteDatabase
  readonly statements: Map<TableName, TableStatements>
}

/** A storage in one SQLite file. */
export class SqliteStorage implements Storage {
  readonly #path: string
  readonly #openDatabase: OpenSqlite
  readonly #migrations: readonly string[]
  #state: OpenState | undefined
  #opening: Promise<void> | undefined

  constructor(path: string, openDatabase: OpenSqlite, migrations: readonly string[]) {
    this.#path = path
    this.#openDatabase = openDatabase
    this.#migrations = migrations
  }

  async open(): Promise<void> {
    if (this.#state !== undefined || this.#opening !== undefined) {
      throw new StorageError(`The storage ${this.#path} is in use: this very object is open already.`)
    }
    this.#opening = this.#open().finally(() => {
      this.#opening = undefined
    })
    return this.#opening
  }

  async #open(): Promise<void> {
    try {
      const database = await this.#openDatabase(this.#path)
      try {
        database.exec(LOCK)
        database.exec(SETTINGS)
        migrateSqlite(database, this.#migrations, this.#path)
        database.exec(LOG)
      } catch (error) {
        closeAfter(error, database)
      }
      this.#state = { database, statements: new Map() }
    } catch (error) {
      throw sqliteStorageError(error, this.#path)
    }
  }

  async read(table: TableName, key: string): Promise<Uint8Array | undefined> {
    assertStorageKey(key)
    const [row] = this.#attempt(() => this.#table(table).read.all(key))
    return row && this.#bytes(row['value'])
  }

  async readRange(table: TableName, range: StorageRange): Promise<readonly StorageRow[]> {
    const { from, before, limit } = storageBounds(range)
    const rows = this.#attempt(() => this.#table(table).readRange.all(from, before, limit ?? -1))
    return rows.map(({ key, value }) => ({ key: this.#text(key), value: this.#bytes(value) }))
  }

  async write(changes: readonly StorageChange[]): Promise<void> {
    for (const { key } of changes) assertStorageKey(key)
    const { database } = this.#opened()
    if (changes.length === 0) return
    this.#attempt(() => {
      database.exec('BEGIN IMMEDIATE')
      try {
        for (const { table, key, value } of changes) {
          const { put, remove } = this.#table(table)
          if (value === undefined) remove.run(key)
          else put.run(key, value)
        }
        database.exec('COMMIT')
      } catch (error) {
        rollBackSqlite(database)
        throw error
      }
    })
  }

  async close(): Promise<void> {
    // Whoever opens it hears if that fails.
    await this.#opening?.catch(() => {})
    const state = this.#state
    this.#state = undefined
    if (state !== undefined) this.#attempt(() => state.database.close())
  }

  #opened(): OpenState {
    if (this.#state === undefined) {
      throw new StorageError(
        `The storage ${this.#path} is not open: call \`open()\` first, and nothing after \`close()\`.`,
      )
    }
    return this.#state
  }

  #table(table: TableName): TableStatements {
    const { database, statements } = this.#opened()
    let ofTable = statements.get(table)
    if (ofTable === undefined) {
      ofTable = {
        read: database.prepare(`SELECT value FROM ${table} WHERE key = ?`),
        readRange: database.prepare(`SELECT key, value FROM ${table} WHERE key >= ? AND key < ? ORDER BY key LIMIT ?`),
        put: database.prepare(`INSERT OR REPLACE INTO ${table} (key, value) VALUES (?, ?)`),
        remove: database.prepare(`DELETE FROM ${table} WHERE key = ?`),
      }
      statements.set(table, ofTable)
    }
    return ofTable
  }

  #attempt<Result>(action: () => Result): Result {
    try {
      return action()
    } catch (error) {
      throw sqliteStorageError(error, this.#path)
    }
  }

  #bytes(value: unknown): Uint8Array {
    if (value instanceof Uint8Array) return value
    throw this.#shapeError()
  }

  #text(value: unknown): string {
    if (typeof value === 'string') return value
    throw this.#shapeError()
  }

  #shapeError(): StorageError {
    return new StorageError(`The storage ${this.#path} holds a row of another shape: something else has written to it.`)
  }
}

/** Closes what could not be put to use. That this may fail as well is no news: the first error is the one to hear of. */
function closeAfter(error: unknown, database: SqliteDatabase): never {
  try {
    database.close()
  } catch {
    throw error
  }
  throw error
}
