import { indexedDB, IDBKeyRange } from 'fake-indexeddb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeStorage } from '../../../tests/storage/describeStorage.js'
import { openIndexedDatabase } from '../../platform/browser/openIndexedDatabase.js'
import { IndexedDatabaseError } from '../../platform/indexedDatabaseError.js'
import type { Storage } from '../storage.js'
import { createIndexedDbStorage } from './createIndexedDbStorage.js'
import { INDEXED_DB_MIGRATIONS } from './indexedDbMigrations.js'
import { IndexedDbStorage } from './indexedDbStorage.js'

beforeAll(() => {
  Object.assign(globalThis, { indexedDB, IDBKeyRange })
})

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'indexedDB')
  Reflect.deleteProperty(globalThis, 'IDBKeyRange')
})

let nameCount = 0

function place(): { readonly storage: Storage; readonly again: () => Storage } {
  nameCount += 1
  const name = `account-${nameCount}`
  const again = (): Storage => createIndexedDbStorage(name)
  return { storage: again(), again }
}

describeStorage({ name: 'IndexedDB', create: place })

describe('a storage in IndexedDB', () => {
  it('D4 9.9 brings a database of every version to the newest with all that is in it', async () => {
    for (const version of INDEXED_DB_MIGRATIONS.keys()) {
      const name = `old-${version}`
      const older = await openIndexedDatabase(name, INDEXED_DB_MIGRATIONS.slice(0, version + 1))
      await older.transact(['keys'], 'readwrite', async (transaction) => {
        transaction.put('keys', 'dc:2', Uint8Array.of(1, 2))
      })
      older.close()
      const storage = createIndexedDbStorage(name)
      await storage.open()
      expect(await storage.read('keys', 'dc:2')).toEqual(Uint8Array.of(1, 2))
      await storage.close()
    }
  })

  it('D4 9.9 refuses a newer version', async () => {
    const newer = new IndexedDbStorage('newer', openIndexedDatabase, [...INDEXED_DB_MIGRATIONS, []])
    await newer.open()
    await newer.close()
    await expect(createIndexedDbStorage('newer').open()).rejects.toMatchObject({ reason: 'newerVersion' })
  })

  it('makes way for a page of a newer release, and says so afterwards', async () => {
    const storage = createIndexedDbStorage('shared')
    await storage.open()
    const newer = new IndexedDbStorage('shared', openIndexedDatabase, [...INDEXED_DB_MIGRATIONS, []])
    await newer.open()
    await expect(storage.read('keys', 'a')).rejects.toMatchObject({ reason: 'newerVersion' })
    await newer.close()
    await storage.close()
  })

  it('reports a row of another shape instead of taking it for absent', async () => {
    const { storage } = place()
    await storage.open()
    const database = await openIndexedDatabase(`account-${nameCount}`, INDEXED_DB_MIGRATIONS)
    await database.transact(['keys'], 'readwrite', async (transaction) => {
      Reflect.apply(transaction.put, transaction, ['keys', 'a', 'a text'])
    })
    database.close()
    await expect(storage.read('keys', 'a')).rejects.toMatchObject({ reason: 'damaged' })
    await storage.close()
  })

  it('9.12 writes nothing of what the browser has no room for', async () => {
    const quotaError = new IndexedDatabaseError('no room', 'QuotaExceededError')
    let isFull = false
    const failing = new IndexedDbStorage(
      'full',
      async (name, migrations) => {
        const database = await openIndexedDatabase(name, migrations)
        return {
          ...database,
          transact: (stores, mode, work) =>
            database.transact(stores, mode, async (transaction) => {
              const result = await work(transaction)
              if (mode === 'readwrite' && isFull) throw quotaError
              return result
            }),
        }
      },
      INDEXED_DB_MIGRATIONS,
    )
    await failing.open()
    await failing.write([{ table: 'keys', key: 'a', value: Uint8Array.of(1) }])
    isFull = true
    await expect(failing.write([{ table: 'keys', key: 'a' }])).rejects.toMatchObject({ reason: 'full' })
    expect(await failing.read('keys', 'a')).toEqual(Uint8Array.of(1))
    await failing.close()
  })

  it('says that a runtime has no IndexedDB', async () => {
    const found: unknown = Reflect.get(globalThis, 'indexedDB')
    Reflect.deleteProperty(globalThis, 'indexedDB')
    await expect(createIndexedDbStorage('any').open()).rejects.toThrow('This runtime has no IndexedDB')
    Object.assign(globalThis, { indexedDB: found })
  })
})
