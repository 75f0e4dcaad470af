import { StorageError } from '../errors/storageError.js'
import type { OpenSqlite, SqliteDatabase, SqliteStatement } from '../platform/sqliteDatabase.js'
import { assertWrite, conflictError, meets } from './assertWrite.js'
import { migrateSqlite } from './migrateSqlite.js'
import { rollBackSqlite } from './rollBackSqlite.js'
import { runSqliteEffect } from './runSqliteEffect.js'
import { SharedOpening } from './sharedOpening.js'
import { sqliteStorageError } from './sqliteStorageError.js'
import type { Storage, StorageChange, StorageRange, StorageRow, TableName, WriteOptions } from './storage.js'
import { assertStorageKey, storageBounds } from './storageBounds.js'

/**
 * Every commit reaches the disk before it returns, and what is deleted (keys above all) is overwritten.
 * Another process that writes at this moment is waited for: it takes milliseconds.
 */
const SETTINGS = 'PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON'

/** Commits are appended to a log beside the file, with one flush each. Set once the file is known to be ours. */
const LOG = 'PRAGMA journal_mode = WAL'

/** The statements of one table. */
interface TableStatements {
  readonly read: SqliteStatement
  readonly readRange: SqliteStatement
  readonly readRangeReverse: SqliteStatement
  readonly put: SqliteStatement
  readonly remove: SqliteStatement
  readonly removeRange: SqliteStatement
}

/** A database that is open. */
interface OpenState {
  readonly database: SqliteDatabase
  readonly statements: Map<TableName, TableStatements>
}

/** A storage in one SQLite file. */
export class SqliteStorage implements Storage {
  readonly place: string
  readonly takesEffects: boolean = true
  readonly #opening: SharedOpening<OpenState>

  constructor(path: string, openDatabase: OpenSqlite, migrations: readonly string[]) {
    this.place = path
    this.#opening = new SharedOpening({
      place: path,
      open: () => openState(path, openDatabase, migrations),
      close: ({ database }) => this.#attempt(() => database.close()),
    })
  }

  open(): Promise<void> {
    return this.#opening.open()
  }

  async read(table: TableName, key: string): Promise<Uint8Array | undefined> {
    assertStorageKey(key)
    return this.#read(table, key)
  }

  async readRange(table: TableName, range: StorageRange): Promise<readonly StorageRow[]> {
    const { from, before, limit, isReverse } = storageBounds(range)
    const rows = this.#attempt(() => {
      const { readRange, readRangeReverse } = this.#table(table)
      return (isReverse ? readRangeReverse : readRange).all(from, before, limit ?? -1)
    })
    return rows.map(({ key, value }) => ({ key: this.#text(key), value: this.#bytes(value) }))
  }

  async write(changes: readonly StorageChange[], options: WriteOptions = {}): Promise<void> {
    assertWrite(changes, options)
    const { database } = this.#opening.handle
    const { conditions = [], effect } = options
    if (changes.length === 0 && conditions.length === 0 && effect === undefined) return
    this.#attempt(() => {
      database.exec('BEGIN IMMEDIATE')
      try {
        if (!conditions.every((condition) => meets(condition, this.#read('meta', condition.key)))) {
          throw conflictError(this.place)
        }
        if (effect !== undefined) runSqliteEffect(effect, database, this.place)
        for (const change of changes) this.#apply(change)
        database.exec('COMMIT')
      } catch (error) {
        rollBackSqlite(database)
        throw error
      }
    })
  }

  close(): Promise<void> {
    return this.#opening.close()
  }

  #apply(change: StorageChange): void {
    const { put, remove, removeRange } = this.#table(change.table)
    if ('remove' in change) {
      const { from, before } = storageBounds(change.remove)
      removeRange.run(from, before)
    } else if (change.value === undefined) remove.run(change.key)
    else put.run(change.key, change.value)
  }

  #read(table: TableName, key: string): Uint8Array | undefined {
    const [row] = this.#attempt(() => this.#table(table).read.all(key))
    return row && this.#bytes(row['value'])
  }

  #table(table: TableName): TableStatements {
    const { database, statements } = this.#opening.handle
    let ofTable = statements.get(table)
    if (ofTable === undefined) {
      const range = `FROM ${table} WHERE key >= ? AND key < ?`
      ofTable = {
        read: database.prepare(`SELECT value FROM ${table} WHERE key = ?`),
        readRange: database.prepare(`SELECT key, value ${range} ORDER BY key LIMIT ?`),
        readRangeReverse: database.prepare(`SELECT key, value ${range} ORDER BY key DESC LIMIT ?`),
        put: database.prepare(`INSERT OR REPLACE INTO ${table} (key, value) VALUES (?, ?)`),
        remove: database.prepare(`DELETE FROM ${table} WHERE key = ?`),
        removeRange: database.prepare(`DELETE ${range}`),
      }
      statements.set(table, ofTable)
    }
    return ofTable
  }

  #attempt<Result>(action: () => Result): Result {
    try {
      return action()
    } catch (error) {
      throw sqliteStorageError(error, this.place)
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
    return new StorageError(
      `The storage ${this.place} holds a row of another shape: something else has written to it.`,
      {
        reason: 'damaged',
      },
    )
  }
}

async function openState(path: string, openDatabase: OpenSqlite, migrations: readonly string[]): Promise<OpenState> {
  try {
    const database = await openDatabase(path)
    try {
      database.exec(SETTINGS)
      migrateSqlite(database, migrations, path)
      database.exec(LOG)
    } catch (error) {
      closeAfter(error, database)
    }
    return { database, statements: new Map() }
  } catch (error) {
    throw sqliteStorageError(error, path)
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
