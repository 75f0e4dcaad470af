import type { SqliteDatabase } from '../sqliteDatabase.js'

/** A way to SQLite that a runtime may have. */
export interface SqliteDriver {
  readonly name: string
  /** Returns what opens a file by its absolute path, or nothing where the runtime does not have this driver. */
  load(): Promise<((file: string) => SqliteDatabase) | undefined>
}
