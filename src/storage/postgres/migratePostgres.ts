import { StorageError } from '../../errors/storageError.js'
import type { PostgresConnection } from '../../platform/postgresPool.js'

/** Any number will do, as long as it is always the same: two that come at once migrate one after the other. */
const MIGRATION_LOCK = 1_464_355_149

/** Brings a schema to the newest version, in one transaction; makes it where there is none, and refuses a newer one. */
export async function migratePostgres(
  connection: PostgresConnection,
  migrations: readonly string[],
  schema: string,
): Promise<void> {
  await connection.query('BEGIN')
  try {
    await connection.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await connection.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`)
    await connection.query(`CREATE TABLE IF NOT EXISTS ${schema}.version (number integer NOT NULL)`)
    const { rows } = await connection.query(`SELECT number FROM ${schema}.version`)
    const version = Number(rows[0]?.['number'] ?? 0)
    if (!(version <= migrations.length)) {
      throw new StorageError(
        `The schema ${schema} was written by a newer release: its version is ${version}, and this release knows ${migrations.length}. Update the library.`,
        { reason: 'newerVersion' },
      )
    }
    for (const migration of migrations.slice(version)) await connection.query(migration.replaceAll('$schema', schema))
    if (version < migrations.length) {
      await connection.query(`DELETE FROM ${schema}.version`)
      await connection.query(`INSERT INTO ${schema}.version VALUES ($1)`, [migrations.length])
    }
    await connection.query('COMMIT')
  } catch (error) {
    // A connection that broke cannot roll back either: the server does it, and the first error is the one to hear of.
    await connection.query('ROLLBACK').catch(() => {})
    throw error
  }
}
