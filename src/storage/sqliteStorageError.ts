import { StorageError, type StorageErrorReason } from '../errors/storageError.js'
import { SqliteError } from '../platform/sqliteError.js'

const DAMAGED = 'is damaged or no SQLite database. It was left as it is: restore it from a copy, or name another file'
const BUSY = 'is being written to by another process, which has not ended for seconds. Stop that one'

/** What SQLite's result codes mean for the file. See https://www.sqlite.org/rescode.html. */
const MEANINGS: ReadonlyMap<number, string> = new Map([
  [3, 'cannot be used: the operating system does not allow it'],
  [5, BUSY],
  [6, BUSY],
  [8, 'cannot be written: the file or its folder is read-only'],
  [10, 'could not be read or written: the operating system reported a fault of the disk'],
  [11, DAMAGED],
  [13, 'could not be written: the disk is full. Nothing of this change was kept; make room and try again'],
  [14, 'cannot be opened: see that its folder exists and that this user may write there'],
  [26, DAMAGED],
])

const REASONS: ReadonlyMap<number, StorageErrorReason> = new Map([
  [11, 'damaged'],
  [13, 'full'],
  [26, 'damaged'],
])

/** Turns a fault of SQLite into an error that names the file and says what to do; other errors are returned as they are. */
export function sqliteStorageError(error: unknown, path: string): unknown {
  if (!(error instanceof SqliteError)) return error
  const meaning = MEANINGS.get(error.resultCode) ?? `failed: ${error.message}`
  return new StorageError(`The storage ${path} ${meaning.replace(/\.$/, '')}.`, {
    cause: error,
    reason: REASONS.get(error.resultCode),
  })
}
