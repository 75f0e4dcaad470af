import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { describeStorage } from '../../tests/storage/describeStorage.js'
import type { StorageAdapter } from '../../tests/storage/storageAdapter.js'
import { libsqlDriver } from '../platform/node/libsqlDriver.js'
import { nodeSqliteDriver } from '../platform/node/nodeSqliteDriver.js'
import { openSqliteWith } from '../platform/node/openSqlite.js'
import type { SqliteDriver } from '../platform/node/sqliteDriver.js'
import { createMemoryStorage } from './createMemoryStorage.js'
import { createSqliteStorage } from './createSqliteStorage.js'
import type { Storage } from './storage.js'

const folder = mkdtempSync(join(tmpdir(), 'whimbrel-storage-'))
afterAll(() => rmSync(folder, { recursive: true }))

let fileCount = 0

/** Without flushes to the disk: thousands of steps are to be quick, and no power is lost here. */
function sqliteAdapter(driver: SqliteDriver): StorageAdapter {
  const open = (path: string): Storage =>
    createSqliteStorage(path, async (file) => {
      const database = await openSqliteWith([driver], file)
      return { ...database, exec: (sql) => database.exec(sql.replace('synchronous = FULL', 'synchronous = OFF')) }
    })
  return {
    name: driver.name,
    create: () => {
      fileCount += 1
      const path = join(folder, `${fileCount}.db`)
      return { storage: open(path), again: () => open(path) }
    },
  }
}

const memoryAdapter: StorageAdapter = {
  name: 'memory',
  create: () => {
    const storage = createMemoryStorage()
    return { storage, again: () => storage }
  },
}

const drivers = await Promise.all(
  [nodeSqliteDriver, libsqlDriver].map(async (driver) => ((await driver.load()) === undefined ? [] : [driver])),
)
for (const adapter of [memoryAdapter, ...drivers.flat().map(sqliteAdapter)]) describeStorage(adapter)
