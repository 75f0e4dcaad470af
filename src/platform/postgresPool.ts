/** The result of a query to PostgreSQL. */
export interface PostgresResult {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** One connection to PostgreSQL, taken from a pool. */
export interface PostgresConnection {
  query(sql: string, values?: readonly unknown[]): Promise<PostgresResult>
  /** Gives the connection back; with `true` it is closed instead. */
  release(isBroken?: boolean): void
}

/** Connections to one PostgreSQL database. Its failures are a `PostgresError`. */
export interface PostgresPool {
  query(sql: string, values?: readonly unknown[]): Promise<PostgresResult>
  connect(): Promise<PostgresConnection>
  end(): Promise<void>
}

/** Makes a pool from a URL, or from settings as the package `pg` takes them. It connects with the first query. */
export type OpenPostgres = (connection: string | Readonly<Record<string, unknown>>) => Promise<PostgresPool>
