import type Database from 'libsql'
import type { SqliteDatabase, SqliteRow, SqliteStatement } from '../sqliteDatabase.js'
import { SqliteError } from '../sqliteError.js'
import type { SqliteDriver } from './sqliteDriver.js'

const SQLITE_ERROR = 1
const SQLITE_BUSY = 5
const SQLITE_CANTOPEN = 14

/** SQLite from the package `libsql`, a native module, for runtimes that bring none along: Node 20. It is loaded on first use. */
export const libsqlDriver: SqliteDriver = {
  name: 'libsql',
  load: async () => {
    const database = await importLibsql()
    return (file) => databaseFrom(openFile(database, file))
  },
}

async function importLibsql(): Promise<typeof Database> {
  try {
    const { default: database } = await import('libsql')
    return database
  } catch (error) {
    throw new SqliteError('The package `libsql` has no build for this machine, or is not installed.', SQLITE_ERROR, {
      cause: error,
    })
  }
}

function openFile(database: typeof Database, file: string): Database.Database {
  try {
    return new database(file)
  } catch (error) {
    // The one error that comes without a code.
    throw new SqliteError('The file cannot be opened.', SQLITE_CANTOPEN, { cause: error })
  }
}

function databaseFrom(database: Database.Database): SqliteDatabase {
  return {
    exec: (sql) => {
      attempt(() => database.exec(sql))
    },
    prepare: (sql) => statementFrom(attempt(() => database.prepare(sql))),
    close: () => {
      try {
        foldLog(database)
      } finally {
        database.close()
      }
    },
  }
}

/**
 * A closed database of this driver lives on until the garbage collector has taken the last of its statements.
 * So what it wrote to the log is folded into the file by hand, unless another process has the file open and sees to it.
 */
function foldLog(database: Database.Database): void {
  try {
    attempt(() => database.exec('PRAGMA journal_mode = DELETE'))
  } catch (error) {
    if (!(error instanceof SqliteError && error.resultCode === SQLITE_BUSY)) throw error
  }
}

function statementFrom(statement: Database.Statement): SqliteStatement {
  return {
    run: (...values) => {
      attempt(() => statement.run(...values))
    },
    all: (...values) => attempt(() => statement.all(...values).map(rowFrom)),
  }
}

/** The driver returns blobs as `ArrayBuffer`s, or as views of Node's own kind. */
function rowFrom(row: unknown): SqliteRow {
  if (row === null || typeof row !== 'object') throw new SqliteError('A row is not an object.', SQLITE_ERROR)
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plainValue(value)]))
}

function plainValue(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  if (value instanceof Uint8Array) return new Uint8Array(value)
  return value
}

function attempt<Result>(action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof Error) || !('rawCode' in error) || typeof error.rawCode !== 'number') throw error
    throw new SqliteError(error.message, error.rawCode, { cause: error })
  }
}
