import { openSqlite } from '../platform/node/openSqlite.js'
import type { OpenSqlite } from '../platform/sqliteDatabase.js'
import { SqliteStorage } from './sqliteStorage.js'
import { SQLITE_MIGRATIONS } from './sqliteMigrations.js'
import type { Storage } from './storage.js'

/**
 * Creates a storage in one SQLite file, made on `open` if it is not there, readable by its owner alone.
 * It uses SQLite as the runtime has it, else the package `libsql`. What was written survives the loss of power.
 * While it is open the file is locked: a second opening, in this process or another, fails with a `StorageError`. The lock ends with the process.
 * @param path A file path; a relative one counts from the folder in which the process runs when it is opened.
 * @param open Opens the database; a runtime with another SQLite passes its own.
 */
export function createSqliteStorage(path: string, open: OpenSqlite = openSqlite): Storage {
  return new SqliteStorage(path, open, SQLITE_MIGRATIONS)
}
