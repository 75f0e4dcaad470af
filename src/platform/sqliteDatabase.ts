/** What a column can hold here. */
export type SqliteValue = string | number | Uint8Array

/** One row of a result, by column name. */
export type SqliteRow = Readonly<Record<string, unknown>>

/** A prepared statement. Values are bound to its question marks, in order. */
export interface SqliteStatement {
  run(...values: readonly SqliteValue[]): void
  /** Returns all rows. Blobs are plain `Uint8Array`s that belong to the caller. */
  all(...values: readonly SqliteValue[]): readonly SqliteRow[]
}

/** An open SQLite database, whichever driver the runtime has. Everything is synchronous and fails with a `SqliteError`. */
export interface SqliteDatabase {
  /** Runs one or more statements that return nothing of interest. */
  exec(sql: string): void
  prepare(sql: string): SqliteStatement
  /** Closes the database and gives up its lock. It is called once. */
  close(): void
}

/** Opens a database file, and makes an empty one that only this user may read where there is none. */
export type OpenSqlite = (path: string) => Promise<SqliteDatabase>
