import { Buffer } from 'node:buffer'
import type * as pg from 'pg'
import { InputError } from '../../errors/inputError.js'
import { PostgresError } from '../postgresError.js'
import type { OpenPostgres, PostgresConnection, PostgresResult } from '../postgresPool.js'

/** Long enough for a server at the other end of the world, in milliseconds. */
const CONNECT_TIMEOUT_MS = 15_000
const MOST_CONNECTIONS = 10

/** What the package `pg` has in common for pools and connections. */
interface Queryable {
  query(sql: string, values: unknown[]): Promise<{ readonly rows: Record<string, unknown>[] }>
}

/** Connects to PostgreSQL with the package `pg`, which is loaded on first use. */
export const openPostgres: OpenPostgres = async (connection) => {
  const { Pool } = await importPg()
  const settings = typeof connection === 'string' ? { connectionString: connection } : connection
  const pool = new Pool({ connectionTimeoutMillis: CONNECT_TIMEOUT_MS, max: MOST_CONNECTIONS, ...settings })
  // A connection that breaks while nobody uses it is replaced by the pool: the next query tells if that cannot be done.
  pool.on('error', () => {})
  return {
    query: (sql, values) => query(pool, sql, values),
    connect: async (): Promise<PostgresConnection> => {
      const client = await attempt(() => pool.connect())
      // Whoever uses it hears of a break from the query that it does.
      const ignore = (): void => {}
      client.on('error', ignore)
      return {
        query: (sql, values) => query(client, sql, values),
        release: (isBroken) => {
          client.off('error', ignore)
          client.release(isBroken)
        },
      }
    },
    end: () => attempt(() => pool.end()),
  }
}

async function importPg(): Promise<typeof pg> {
  try {
    return await import('pg')
  } catch {
    throw new InputError(
      'A storage in PostgreSQL needs the package `pg`, which is not installed: `npm install pg`.',
      'storage',
    )
  }
}

async function query(queryable: Queryable, sql: string, values: readonly unknown[] = []): Promise<PostgresResult> {
  const { rows } = await attempt(() => queryable.query(sql, [...values]))
  return { rows: (Array.isArray(rows) ? rows : []).map(plainRow) }
}

/** The package returns bytes as views of Node's own kind, into memory that may be shared. */
function plainRow(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, Buffer.isBuffer(value) ? new Uint8Array(value) : value]),
  )
}

async function attempt<Result>(action: () => Promise<Result>): Promise<Result> {
  try {
    return await action()
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
    throw new PostgresError(error instanceof Error ? error.message : String(error), code, { cause: error })
  }
}
