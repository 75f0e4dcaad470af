import { createSqliteStorage } from '../../src/storage/createSqliteStorage.js'
import { createEncryptedStorage } from '../../src/storage/encryption/createEncryptedStorage.js'
import { createPostgresStorage } from '../../src/storage/postgres/createPostgresStorage.js'
import { createRedisStorage } from '../../src/storage/redis/createRedisStorage.js'
import type { Storage } from '../../src/storage/storage.js'

/** Which storage a child process is to open, in a form that fits into an argument. */
export interface StorageSpec {
  readonly type: 'sqlite' | 'encrypted sqlite' | 'postgres' | 'redis'
  /** The path of the file, or the URL of the server. */
  readonly at: string
  readonly account: string
}

/** Makes the storage that is meant. */
export function storageOfSpec({ type, at, account }: StorageSpec): Storage {
  switch (type) {
    case 'sqlite':
      return createSqliteStorage(at)
    case 'encrypted sqlite':
      return createEncryptedStorage(createSqliteStorage(at), { key: new Uint8Array(32).fill(3) })
    case 'postgres':
      return createPostgresStorage({ connection: at, account })
    case 'redis':
      return createRedisStorage({ connection: at, account })
  }
}
