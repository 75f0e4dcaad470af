import { StorageError } from '../errors/storageError.js'
import type { SqliteDatabase } from '../platform/sqliteDatabase.js'
import { rollBackSqlite } from './rollBackSqlite.js'

/** Marks a file as ours in its header: `WHIM`. */
const APPLICATION_ID = 0x5748_494d

/**
 * Brings a database to the newest version, in one transaction: it is at the old version or at the new one, whatever happens.
 * A newer version than this code knows, and a database of another program, are refused; what they hold stays as it is.
 */
export function migrateSqlite(database: SqliteDatabase, migrations: readonly string[], path: string): void {
  const version = assertMigratable(database, migrations, path)
  if (version === migrations.length) return
  database.exec('BEGIN EXCLUSIVE')
  try {
    // Another process may have been faster.
    for (const migration of migrations.slice(assertMigratable(database, migrations, path))) database.exec(migration)
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    database.exec(`PRAGMA user_version = ${migrations.length}`)
    database.exec('COMMIT')
  } catch (error) {
    rollBackSqlite(database)
    throw error
  }
}

/** Returns the version of a database that is ours or empty. */
function assertMigratable(database: SqliteDatabase, migrations: readonly string[], path: string): number {
  const version = readNumber(database, 'PRAGMA user_version')
  if (readNumber(database, 'PRAGMA application_id') !== APPLICATION_ID) {
    const tableCount = readNumber(database, 'SELECT count(*) FROM sqlite_schema')
    if (version !== 0 || tableCount !== 0) {
      throw new StorageError(`${path} is a database of another program: name another file for this account.`)
    }
  }
  if (version > migrations.length) {
    throw new StorageError(
      `${path} was written by a newer release: its version is ${version}, and this release knows ${migrations.length}. Update the library.`,
      { reason: 'newerVersion' },
    )
  }
  return version
}

function readNumber(database: SqliteDatabase, sql: string): number {
  const [row] = database.prepare(sql).all()
  const [value] = Object.values(row ?? {})
  if (typeof value !== 'number') throw new StorageError(`SQLite answered \`${sql}\` with no number.`)
  return value
}
