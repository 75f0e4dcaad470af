import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { InputError } from '../errors/inputError.js'
import { StorageError } from '../errors/storageError.js'
import { libsqlDriver } from '../platform/node/libsqlDriver.js'
import { nodeSqliteDriver } from '../platform/node/nodeSqliteDriver.js'
import { openSqliteWith } from '../platform/node/openSqlite.js'
import type { SqliteDriver } from '../platform/node/sqliteDriver.js'
import { createMemoryStorage } from './createMemoryStorage.js'
import { createSqliteStorage } from './createSqliteStorage.js'
import type { Storage, StorageChange, TableName } from './storage.js'

/** A way to make a fresh storage, and to get at the same place again with a new object. */
interface Adapter {
  readonly name: string
  readonly create: () => { readonly storage: Storage; readonly reopen: () => Storage }
}

const folder = mkdtempSync(join(tmpdir(), 'whimbrel-storage-'))
afterAll(() => rmSync(folder, { recursive: true }))

let fileCount = 0

/** Without flushes to the disk: thousands of steps are to be quick, and no power is lost here. */
function sqliteAdapter(driver: SqliteDriver): Adapter {
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
      return { storage: open(path), reopen: () => open(path) }
    },
  }
}

const memoryAdapter: Adapter = {
  name: 'memory',
  create: () => {
    const storage = createMemoryStorage()
    return { storage, reopen: () => storage }
  },
}

const drivers = await Promise.all(
  [nodeSqliteDriver, libsqlDriver].map(async (driver) => ((await driver.load()) === undefined ? [] : [driver])),
)
const adapters: readonly Adapter[] = [memoryAdapter, ...drivers.flat().map(sqliteAdapter)]

const TABLES: readonly TableName[] = ['account', 'keys', 'peers', 'peerNames', 'updates', 'journal', 'files']

// Few different keys, so that steps meet; all characters that are allowed, so that their order is put to the test.
const character = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code))
const key = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('a', 'a ', 'a~', 'aa', 'ab', 'b', 'B', 'user:1', 'user:10', 'user:2', '~', ' '),
  },
  { weight: 1, arbitrary: fc.string({ unit: character, minLength: 1, maxLength: 255 }) },
)
const table = fc.constantFrom<TableName>('keys', 'peers', 'journal')
const change: fc.Arbitrary<StorageChange> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ table, key, value: fc.uint8Array({ maxLength: 600 }) }) },
  { weight: 1, arbitrary: fc.record({ table, key }) },
)
const range = fc.record(
  { prefix: fc.oneof(fc.constantFrom('', 'a', 'user:', '~'), key), after: key, limit: fc.nat(6) },
  { requiredKeys: [] },
)
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('write' as const), changes: fc.array(change, { maxLength: 6 }) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('read' as const), table, key }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('readRange' as const), table, range }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
)

type Model = Map<string, Map<string, Uint8Array>>

const rowsOf = (model: Model, name: TableName): Map<string, Uint8Array> => {
  const rows = model.get(name) ?? new Map<string, Uint8Array>()
  model.set(name, rows)
  return rows
}

describe.each(adapters)('storage: $name', ({ create }) => {
  it('9.1 is equal to a map after any steps, also across reopening', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        const place = create()
        let { storage } = place
        await storage.open()
        const model: Model = new Map()
        for (const next of steps) {
          if (next.do === 'write') {
            await storage.write(next.changes)
            for (const { table: name, key: rowKey, value } of next.changes) {
              if (value === undefined) rowsOf(model, name).delete(rowKey)
              else rowsOf(model, name).set(rowKey, value)
            }
          } else if (next.do === 'read') {
            expect(await storage.read(next.table, next.key)).toEqual(rowsOf(model, next.table).get(next.key))
          } else if (next.do === 'readRange') {
            const { prefix = '', after, limit } = next.range
            const expected = [...rowsOf(model, next.table)]
              .filter(([rowKey]) => rowKey.startsWith(prefix) && (after === undefined || rowKey > after))
              .toSorted(([left], [right]) => (left < right ? -1 : 1))
              .slice(0, limit)
              .map(([rowKey, value]) => ({ key: rowKey, value }))
            expect(await storage.readRange(next.table, next.range)).toEqual(expected)
          } else {
            await storage.close()
            storage = place.reopen()
            await storage.open()
          }
        }
        await storage.close()
      }),
      { numRuns: 100 },
    )
  })

  it('keeps tables apart', async () => {
    const { storage } = create()
    await storage.open()
    await storage.write(TABLES.map((name, index) => ({ table: name, key: 'same', value: Uint8Array.of(index) })))
    for (const [index, name] of TABLES.entries()) expect(await storage.read(name, 'same')).toEqual(Uint8Array.of(index))
    await storage.close()
  })

  it('copies bytes on the way in and out, and takes those of a part of a larger array', async () => {
    const { storage } = create()
    await storage.open()
    const given = Uint8Array.of(9, 1, 2, 9).subarray(1, 3)
    await storage.write([
      { table: 'keys', key: 'a', value: given },
      { table: 'keys', key: 'empty', value: new Uint8Array(0) },
    ])
    given.fill(7)
    const first = await storage.read('keys', 'a')
    expect(first).toEqual(Uint8Array.of(1, 2))
    expect(Object.getPrototypeOf(first)).toBe(Uint8Array.prototype)
    first?.fill(8)
    const rows = await storage.readRange('keys', {})
    expect(rows).toEqual([
      { key: 'a', value: Uint8Array.of(1, 2) },
      { key: 'empty', value: new Uint8Array(0) },
    ])
    rows[0]?.value.fill(8)
    expect(await storage.read('keys', 'a')).toEqual(Uint8Array.of(1, 2))
    await storage.close()
  })

  it('writes nothing of a change that it refuses, and repeats no key in what it says', async () => {
    const { storage } = create()
    await storage.open()
    const good: StorageChange = { table: 'peers', key: 'good', value: Uint8Array.of(1) }
    for (const bad of ['', 'ключ', 'a\u0000', 'a\n', '\u007F', 'x'.repeat(256), '😀']) {
      const refused = storage.write([good, { table: 'peers', key: bad, value: Uint8Array.of(1) }])
      await expect(refused).rejects.toBeInstanceOf(InputError)
      await expect(storage.read('peers', bad)).rejects.toBeInstanceOf(InputError)
      if (bad !== '') await expect(refused).rejects.not.toThrow(bad)
    }
    for (const bad of [{ limit: -1 }, { limit: 1.5 }, { prefix: 'é' }, { after: '\u0000' }]) {
      await expect(storage.readRange('peers', bad)).rejects.toBeInstanceOf(InputError)
    }
    expect(await storage.read('peers', 'good')).toBeUndefined()
    await storage.close()
  })

  it('9.7 is open once at a time, and usable only while it is', async () => {
    const place = create()
    const { storage } = place
    await expect(storage.read('keys', 'a')).rejects.toBeInstanceOf(StorageError)
    await storage.close()
    await storage.open()
    await storage.write([{ table: 'keys', key: 'a', value: Uint8Array.of(1) }])
    await expect(storage.open()).rejects.toBeInstanceOf(StorageError)
    await expect(place.reopen().open()).rejects.toThrow('in use')
    expect(await storage.read('keys', 'a')).toEqual(Uint8Array.of(1))
    await storage.close()
    await storage.close()
    await expect(storage.write([])).rejects.toBeInstanceOf(StorageError)
    await expect(storage.write([{ table: 'keys', key: 'a' }])).rejects.toBeInstanceOf(StorageError)
    await expect(storage.readRange('keys', {})).rejects.toBeInstanceOf(StorageError)
    await storage.open()
    expect(await storage.read('keys', 'a')).toEqual(Uint8Array.of(1))
    await storage.close()
  })
})
