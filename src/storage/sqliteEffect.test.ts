import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { createSqliteStorage } from './createSqliteStorage.js'
import type { SqlRow, Storage, StorageTransaction } from './storage.js'

const folder = mkdtempSync(join(tmpdir(), 'whimbrel-effect-'))
afterAll(() => rmSync(folder, { recursive: true }))

let fileCount = 0
let storage: Storage = createSqliteStorage(join(folder, 'none.db'))

function put(id: number): (transaction: StorageTransaction) => void {
  return (transaction) => {
    if (transaction.type === 'sqlite') transaction.run('INSERT INTO orders (id, note) VALUES (?, ?)', id, `order ${id}`)
  }
}

async function orders(): Promise<readonly SqlRow[]> {
  let rows: readonly SqlRow[] = []
  const effect = (transaction: StorageTransaction): void => {
    if (transaction.type === 'sqlite') rows = transaction.all('SELECT id FROM orders ORDER BY id')
  }
  await storage.write([], { effect })
  return rows
}

const done = (value: number) => ({ table: 'updates', key: 'done', value: Uint8Array.of(value) }) as const

beforeEach(async () => {
  fileCount += 1
  storage = createSqliteStorage(join(folder, `${fileCount}.db`))
  await storage.open()
  const effect = (transaction: StorageTransaction): void => {
    if (transaction.type === 'sqlite') transaction.run('CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT)')
  }
  await storage.write([], { effect })
  return () => storage.close()
})

describe('an effect on a SQLite storage', () => {
  it('5.26 happens together with the write that takes it along', async () => {
    await storage.write([done(1)], { effect: put(1) })
    expect(await orders()).toEqual([{ id: 1 }])
    expect(await storage.read('updates', 'done')).toEqual(Uint8Array.of(1))
  })

  it('5.26 undoes everything when it throws, and what it threw is thrown on', async () => {
    const fault = new RangeError('no such customer')
    const effect = (transaction: StorageTransaction): void => {
      put(1)(transaction)
      throw fault
    }
    await expect(storage.write([done(1)], { effect })).rejects.toBe(fault)
    expect(await orders()).toEqual([])
    expect(await storage.read('updates', 'done')).toBeUndefined()
  })

  it('5.26 undoes everything when the database refuses it', async () => {
    await storage.write([done(1)], { effect: put(1) })
    await expect(storage.write([done(2)], { effect: put(1) })).rejects.toThrow(/UNIQUE/)
    expect(await storage.read('updates', 'done')).toEqual(Uint8Array.of(1))
  })

  it('does not happen where a condition does not hold', async () => {
    const writing = storage.write([done(1)], { effect: put(1), conditions: [{ key: 'a', value: Uint8Array.of(1) }] })
    await expect(writing).rejects.toMatchObject({ reason: 'conflict' })
    expect(await orders()).toEqual([])
  })

  it('is refused and undone when it would wait, since others write over the same connection', async () => {
    const effect = async (transaction: StorageTransaction): Promise<void> => {
      put(1)(transaction)
      await Promise.resolve()
      put(2)(transaction)
    }
    await expect(storage.write([done(1)], { effect })).rejects.toThrow(/may not wait/)
    await storage.write([done(3)])
    expect(await orders()).toEqual([])
  })
})
