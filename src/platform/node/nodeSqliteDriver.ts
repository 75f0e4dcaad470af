import process from 'node:process'
import type { SqliteDatabase, SqliteRow, SqliteStatement, SqliteValue } from '../sqliteDatabase.js'
import { SqliteError } from '../sqliteError.js'
import type { SqliteDriver } from './sqliteDriver.js'

/** The part of `node:sqlite` that is used. The types for Node 20 do not have it yet. */
interface NodeSqlite {
  readonly DatabaseSync: new (path: string) => NodeDatabase
}

interface NodeDatabase {
  exec(sql: string): void
  prepare(sql: string): NodeStatement
  close(): void
}

interface NodeStatement {
  run(...values: readonly SqliteValue[]): unknown
  all(...values: readonly SqliteValue[]): SqliteRow[]
}

/** SQLite as it is built into Node 22.13 and later, and Deno. See https://nodejs.org/api/sqlite.html. */
export const nodeSqliteDriver: SqliteDriver = {
  name: 'node:sqlite',
  load: async () => {
    const sqlite = nodeSqlite()
    return sqlite && ((file) => databaseFrom(attempt(() => new sqlite.DatabaseSync(file))))
  },
}

function nodeSqlite(): NodeSqlite | undefined {
  // Older runtimes have no such module, nor this way to ask for one; a static import would not even load there.
  const builtin = 'getBuiltinModule' in process ? process.getBuiltinModule('node:sqlite') : undefined
  return builtin !== undefined && isNodeSqlite(builtin) ? builtin : undefined
}

function isNodeSqlite(builtin: object): builtin is NodeSqlite {
  return 'DatabaseSync' in builtin && typeof builtin.DatabaseSync === 'function'
}

function databaseFrom(database: NodeDatabase): SqliteDatabase {
  return {
    exec: (sql) => attempt(() => database.exec(sql)),
    prepare: (sql) => statementFrom(attempt(() => database.prepare(sql))),
    close: () => attempt(() => database.close()),
  }
}

function statementFrom(statement: NodeStatement): SqliteStatement {
  return {
    run: (...values) => {
      attempt(() => statement.run(...values))
    },
    all: (...values) => attempt(() => statement.all(...values)),
  }
}

function attempt<Result>(action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') throw error
    throw new SqliteError(error.message, error.errcode, { cause: error })
  }
}
