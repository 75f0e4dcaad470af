import { InputError } from '../../errors/inputError.js'
import { openPostgres } from '../../platform/node/openPostgres.js'
import type { OpenPostgres } from '../../platform/postgresPool.js'
import type { Storage } from '../storage.js'
import { POSTGRES_MIGRATIONS } from './postgresMigrations.js'
import { PostgresStorage } from './postgresStorage.js'

/** Where in PostgreSQL an account is kept. */
export interface PostgresStorageOptions {
  /** A URL such as `postgres://user:password@host/database`, or settings as `Pool` of the package `pg` takes them. */
  readonly connection: string | Readonly<Record<string, unknown>>
  /** Which account, of the many that a database may hold: `default` when absent. */
  readonly account?: string
  /** The schema that holds the tables, made where it is not there: `whimbrel` when absent. Letters, digits and underscores. */
  readonly schema?: string
  /** Opens the connections; a runtime with another driver passes its own. */
  readonly open?: OpenPostgres
}

const ACCOUNT_SHAPE = /^[\w.@:-]{1,100}$/
const SCHEMA_SHAPE = /^[a-z_][a-z0-9_]{0,62}$/

/**
 * Creates a storage in a PostgreSQL database, version 12 or later, over the package `pg`, which is yours to install.
 * What was written survives whatever the server survives. A write can take an effect on tables of your own along.
 */
export function createPostgresStorage(options: PostgresStorageOptions): Storage {
  const { connection, account = 'default', schema = 'whimbrel', open = openPostgres } = options
  if (!ACCOUNT_SHAPE.test(account)) {
    throw new InputError('`account` has 1 to 100 letters, digits and characters of `_.@:-`.', 'account')
  }
  if (!SCHEMA_SHAPE.test(schema)) {
    throw new InputError('`schema` has 1 to 63 small letters, digits and underscores, no digit first.', 'schema')
  }
  return new PostgresStorage({ open, connection, place: { schema, account }, migrations: POSTGRES_MIGRATIONS })
}
