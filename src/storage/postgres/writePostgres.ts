import { StorageError } from '../../errors/storageError.js'
import type { PostgresConnection } from '../../platform/postgresPool.js'
import { conflictError, meets } from '../assertWrite.js'
import type { CoalescedChanges } from '../coalesce.js'
import type { StorageCondition, StorageEffect, WriteOptions } from '../storage.js'
import { postgresStorageError } from './postgresStorageError.js'

/** Where in a database the rows of an account are. */
export interface PostgresPlace {
  /** The schema, as it may stand in a statement. */
  readonly schema: string
  readonly account: string
}

/** Nobody waits for a row, or for an effect that hangs, for ever. */
const BEGIN = `BEGIN; SET LOCAL lock_timeout = '10s'; SET LOCAL idle_in_transaction_session_timeout = '60s'`

/** Does a write in one transaction on a connection of its own. */
export async function writePostgres(
  connection: PostgresConnection,
  { schema, account }: PostgresPlace,
  place: string,
  changes: CoalescedChanges,
  { conditions = [], effect }: WriteOptions,
): Promise<void> {
  await connection.query(BEGIN)
  try {
    if (conditions.length > 0) await checkConditions()
    if (effect !== undefined) await runEffect(effect, connection, place)
    for (const { table, bounds } of changes.ranges) {
      await connection.query(`DELETE FROM ${schema}.rows WHERE account = $1 AND name = $2 AND key >= $3 AND key < $4`, [
        account,
        table,
        bounds.from,
        bounds.before,
      ])
    }
    await removeRows()
    await putRows()
    await connection.query('COMMIT')
  } catch (error) {
    // A connection that broke cannot roll back either: the server does it, and the first error is the one to hear of.
    await connection.query('ROLLBACK').catch(() => {})
    throw error
  }

  /** Whoever is about to change the rows themselves keeps all others out; whoever only relies on them shares them with their like. */
  async function checkConditions(): Promise<void> {
    const keys = conditions.map(({ key }) => key)
    const isChanging = changes.rows.some(({ table, key }) => table === 'meta' && keys.includes(key))
    if (isChanging && conditions.some(({ value }) => value === undefined)) {
      // A row that is not there cannot be locked.
      await connection.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${schema} ${account}`])
    }
    const { rows } = await connection.query(
      `SELECT key, value FROM ${schema}.rows WHERE account = $1 AND name = 'meta' AND key = ANY($2)
        ORDER BY key FOR ${isChanging ? 'UPDATE' : 'SHARE'}`,
      [account, keys],
    )
    const found = new Map(rows.map(({ key, value }) => [key, value instanceof Uint8Array ? value : undefined]))
    const isMet = (condition: StorageCondition): boolean => meets(condition, found.get(condition.key))
    if (!conditions.every(isMet)) throw conflictError(place)
  }

  async function removeRows(): Promise<void> {
    const gone = changes.rows.filter(({ value }) => value === undefined)
    if (gone.length === 0) return
    await connection.query(
      `DELETE FROM ${schema}.rows WHERE account = $1
        AND (name, key) IN (SELECT name, key FROM unnest($2::text[], $3::text[]) AS gone (name, key))`,
      [account, gone.map(({ table }) => table), gone.map(({ key }) => key)],
    )
  }

  async function putRows(): Promise<void> {
    const put = changes.rows.flatMap(({ table, key, value }) => (value === undefined ? [] : [{ table, key, value }]))
    if (put.length === 0) return
    await connection.query(
      `INSERT INTO ${schema}.rows (account, name, key, value)
        SELECT $1, name, key, value FROM unnest($2::text[], $3::text[], $4::bytea[]) AS put (name, key, value)
        ON CONFLICT (account, name, key) DO UPDATE SET value = EXCLUDED.value`,
      [account, put.map(({ table }) => table), put.map(({ key }) => key), put.map(({ value }) => value)],
    )
  }
}

async function runEffect(effect: StorageEffect, connection: PostgresConnection, place: string): Promise<void> {
  let isOver = false
  try {
    await effect({
      type: 'postgres',
      query: async (sql, values) => {
        if (isOver) throw new StorageError('The transaction of this effect is over: an effect awaits all that it does.')
        try {
          const { rows } = await connection.query(sql, values)
          return rows
        } catch (error) {
          throw postgresStorageError(error, place)
        }
      },
    })
  } finally {
    isOver = true
  }
}
