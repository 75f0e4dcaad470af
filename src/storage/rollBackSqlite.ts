import type { SqliteDatabase } from '../platform/sqliteDatabase.js'
import { SqliteError } from '../platform/sqliteError.js'

const SQLITE_ERROR = 1

/** Ends a transaction that failed. SQLite has ended it by itself where the disk is full or broken, and then says that there is none. */
export function rollBackSqlite(database: SqliteDatabase): void {
  try {
    database.exec('ROLLBACK')
  } catch (error) {
    if (!(error instanceof SqliteError && error.resultCode === SQLITE_ERROR)) throw error
  }
}
