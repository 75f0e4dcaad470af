import { StorageError } from '../../errors/storageError.js'
import { PostgresError } from '../../platform/postgresError.js'
import type { OpenPostgres, PostgresConnection, PostgresPool } from '../../platform/postgresPool.js'
import { assertWrite } from '../assertWrite.js'
import { coalesce, type CoalescedChanges } from '../coalesce.js'
import { SharedOpening } from '../sharedOpening.js'
import type { Storage, StorageChange, StorageRange, StorageRow, TableName, WriteOptions } from '../storage.js'
import { assertStorageKey, storageBounds } from '../storageBounds.js'
import { migratePostgres } from './migratePostgres.js'
import { postgresStorageError } from './postgresStorageError.js'
import { type PostgresPlace, writePostgres } from './writePostgres.js'

/** What the database answers to two transactions that wait for each other, and to one that came too late. */
const TRANSIENT: ReadonlySet<string | undefined> = new Set(['40P01', '40001'])
const MOST_ATTEMPTS = 5

/** What a storage in PostgreSQL is made of. */
export interface PostgresStorageParts {
  readonly open: OpenPostgres
  readonly connection: string | Readonly<Record<string, unknown>>
  readonly place: PostgresPlace
  readonly migrations: readonly string[]
}

/** A database that is open. */
interface OpenState {
  readonly pool: PostgresPool
  /** The writes that are under way: those without an effect one after the other, those with one beside them. */
  readonly pending: Set<Promise<void>>
  last: Promise<void>
}

/** A storage in one schema of a PostgreSQL database, which may hold many accounts. */
export class PostgresStorage implements Storage {
  readonly place: string
  readonly takesEffects: boolean = true
  readonly #where: PostgresPlace
  readonly #opening: SharedOpening<OpenState>

  constructor({ open, connection, place, migrations }: PostgresStorageParts) {
    this.#where = place
    this.place = `of ${place.account} in PostgreSQL`
    this.#opening = new SharedOpening({
      place: this.place,
      open: async () => {
        const pool = await open(connection)
        try {
          await this.#withConnection(pool, (own) => migratePostgres(own, migrations, place.schema))
        } catch (error) {
          await pool.end()
          throw error
        }
        return { pool, pending: new Set(), last: Promise.resolve() }
      },
      close: async ({ pool, pending }) => {
        await Promise.allSettled(pending)
        await this.#attempt(() => pool.end())
      },
    })
  }

  open(): Promise<void> {
    return this.#opening.open()
  }

  async read(table: TableName, key: string): Promise<Uint8Array | undefined> {
    assertStorageKey(key)
    const { schema, account } = this.#where
    const sql = `SELECT value FROM ${schema}.rows WHERE account = $1 AND name = $2 AND key = $3`
    const { rows } = await this.#attempt(() => this.#opening.handle.pool.query(sql, [account, table, key]))
    return rows[0] && this.#bytes(rows[0]['value'])
  }

  async readRange(table: TableName, range: StorageRange): Promise<readonly StorageRow[]> {
    const { from, before, limit, isReverse } = storageBounds(range)
    const { schema, account } = this.#where
    const sql = `SELECT key, value FROM ${schema}.rows WHERE account = $1 AND name = $2 AND key >= $3 AND key < $4
      ORDER BY key ${isReverse ? 'DESC' : 'ASC'} LIMIT $5`
    const values = [account, table, from, before, limit ?? null]
    const { rows } = await this.#attempt(() => this.#opening.handle.pool.query(sql, values))
    return rows.map(({ key, value }) => ({ key: this.#text(key), value: this.#bytes(value) }))
  }

  async write(changes: readonly StorageChange[], options: WriteOptions = {}): Promise<void> {
    assertWrite(changes, options)
    const state = this.#opening.handle
    if (changes.length === 0 && options.conditions === undefined && options.effect === undefined) return
    const coalesced = coalesce(changes)
    const run = (): Promise<void> => this.#write(state.pool, coalesced, options)
    // An effect may wait for its caller, so that others do not wait for it.
    const writing = options.effect === undefined ? state.last.then(run) : run()
    const settled = writing.catch(() => {}).finally(() => state.pending.delete(settled))
    state.pending.add(settled)
    if (options.effect === undefined) state.last = settled
    return writing
  }

  close(): Promise<void> {
    return this.#opening.close()
  }

  async #write(pool: PostgresPool, changes: CoalescedChanges, options: WriteOptions): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#withConnection(pool, (own) => writePostgres(own, this.#where, this.place, changes, options))
        return
      } catch (error) {
        const cause = error instanceof StorageError ? error.cause : undefined
        const isTransient = cause instanceof PostgresError && TRANSIENT.has(cause.code)
        // What an effect has done beside its transaction is not to be done twice.
        if (!isTransient || options.effect !== undefined || attempt === MOST_ATTEMPTS) throw error
      }
    }
  }

  #withConnection(pool: PostgresPool, action: (connection: PostgresConnection) => Promise<void>): Promise<void> {
    return this.#attempt(async () => {
      const connection = await pool.connect()
      let isBroken = true
      try {
        await action(connection)
        isBroken = false
      } catch (error) {
        // What was refused by the server or by us leaves a connection whole; anything else may not.
        isBroken = error instanceof PostgresError && !/^[0-9A-Z]{5}$/.test(error.code ?? '')
        throw error
      } finally {
        connection.release(isBroken)
      }
    })
  }

  async #attempt<Result>(action: () => Promise<Result>): Promise<Result> {
    try {
      return await action()
    } catch (error) {
      throw postgresStorageError(error, this.place)
    }
  }

  #bytes(value: unknown): Uint8Array {
    if (value instanceof Uint8Array) return value
    throw this.#shapeError()
  }

  #text(value: unknown): string {
    if (typeof value === 'string') return value
    throw this.#shapeError()
  }

  #shapeError(): StorageError {
    return new StorageError(
      `The storage ${this.place} holds a row of another shape: something else has written to it.`,
      {
        reason: 'damaged',
      },
    )
  }
}
