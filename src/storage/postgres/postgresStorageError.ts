import { StorageError, type StorageErrorReason } from '../../errors/storageError.js'
import { PostgresError } from '../../platform/postgresError.js'

/** What codes mean for a caller. See https://www.postgresql.org/docs/current/errcodes-appendix.html. */
const MEANINGS: ReadonlyMap<string, readonly [meaning: string, reason: StorageErrorReason | undefined]> = new Map([
  ['ECONNREFUSED', ['cannot be reached: no server listens there', 'unreachable']],
  ['ENOTFOUND', ['cannot be reached: its host is not known', 'unreachable']],
  ['ECONNRESET', ['cannot be reached: the line to it broke', 'unreachable']],
  ['ETIMEDOUT', ['cannot be reached: it does not answer', 'unreachable']],
  ['57P01', ['cannot be reached: the server is being shut down', 'unreachable']],
  ['57P03', ['cannot be reached: the server is not ready', 'unreachable']],
  ['53300', ['cannot be reached: the server has no connections left', 'unreachable']],
  ['28P01', ['refuses the password of the connection', undefined]],
  ['28000', ['refuses the user of the connection', undefined]],
  ['3D000', ['is in a database that does not exist: create it', undefined]],
  ['42501', ['may not be used by this user: grant it the rights on the schema', undefined]],
  ['25006', ['cannot be written: the database is read-only', undefined]],
  [
    '53100',
    ['could not be written: the disk is full. Nothing of this change was kept; make room and try again', 'full'],
  ],
  ['55P03', ['could not be written: another transaction has held a row for too long', undefined]],
])

/** Turns a fault of PostgreSQL into an error that says what to do; other errors are returned as they are. */
export function postgresStorageError(error: unknown, place: string): unknown {
  if (!(error instanceof PostgresError)) return error
  const { code, message } = error
  const otherwise =
    code === undefined ? ([`cannot be reached: ${message}`, 'unreachable'] as const) : ([`failed: ${message}`] as const)
  const [meaning, reason] = MEANINGS.get(code ?? '') ?? otherwise
  return new StorageError(`The storage ${place} ${meaning.replace(/\.$/, '')}.`, { cause: error, reason })
}
