import { closeSync, openSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { OpenSqlite, SqliteDatabase } from '../sqliteDatabase.js'
import { SqliteError } from '../sqliteError.js'
import { libsqlDriver } from './libsqlDriver.js'
import { nodeSqliteDriver } from './nodeSqliteDriver.js'
import type { SqliteDriver } from './sqliteDriver.js'

/** The drivers in the order of preference: what the runtime brings along comes first. A runtime with one of its own joins here. */
const DRIVERS: readonly SqliteDriver[] = [nodeSqliteDriver, libsqlDriver]

const SQLITE_CANTOPEN = 14
const SQLITE_CORRUPT = 11

/** Opens a database file with the first driver that this runtime has. */
export const openSqlite: OpenSqlite = (path) => openSqliteWith(DRIVERS, path)

/**
 * Opens a database file with the first of the given drivers that this runtime has.
 * A new file can be read and written by its owner alone; SQLite gives its journal the same mode. The mode of an existing file is left alone.
 */
export async function openSqliteWith(drivers: readonly SqliteDriver[], path: string): Promise<SqliteDatabase> {
  // An absolute path: names such as `:memory:` and URLs mean nothing but a file, and a change of folder changes nothing.
  const file = resolve(path)
  createFile(file)
  assertNoOrphanedJournal(file)
  for (const driver of drivers) {
    const open = await driver.load()
    if (open !== undefined) return open(file)
  }
  throw new SqliteError('This runtime has no SQLite. Install the package `libsql`, or use Node 22.13 or later.', 1)
}

function createFile(file: string): void {
  try {
    // Opened only if it is new: to close a file that is in use would drop the locks that this process has on it.
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return
    throw new SqliteError(error instanceof Error ? error.message : 'The file cannot be made.', SQLITE_CANTOPEN, {
      cause: error,
    })
  }
}

/** SQLite takes an empty file for a new database and deletes the journal beside it, and with it all that was written. */
function assertNoOrphanedJournal(file: string): void {
  const journalBytes = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
  if (journalBytes > 0 && statSync(file).size === 0) {
    throw new SqliteError('The file is empty, but there is a journal beside it that is not.', SQLITE_CORRUPT)
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
