import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startPostgres } from '../../../tests/servers/startPostgres.js'
import { describeStorage } from '../../../tests/storage/describeStorage.js'
import type { Storage, StorageTransaction } from '../storage.js'
import { createPostgresStorage } from './createPostgresStorage.js'

const server = await startPostgres()
const admin = new pg.Pool({ connectionString: server.url, max: 1 })
afterAll(async () => {
  await admin.end()
  await server.stop()
})

let accountCount = 0

function place(): { readonly storage: Storage; readonly again: () => Storage } {
  accountCount += 1
  const account = `account-${accountCount}`
  const again = (): Storage => createPostgresStorage({ connection: server.url, account })
  return { storage: again(), again }
}

describeStorage({ name: 'PostgreSQL', create: place })

const done = (value: number) => ({ table: 'updates', key: 'done', value: Uint8Array.of(value) }) as const

async function opened(): Promise<Storage> {
  const { storage } = place()
  await storage.open()
  return storage
}

describe('a storage in PostgreSQL', () => {
  it('keeps the accounts of one database apart', async () => {
    const first = await opened()
    const second = await opened()
    await first.write([done(1)])
    expect(await second.readRange('updates', {})).toEqual([])
    await second.write([{ table: 'updates', remove: {} }])
    expect(await first.read('updates', 'done')).toEqual(Uint8Array.of(1))
    await first.close()
    await second.close()
  })

  it('5.26 commits an effect on other tables together with its write, or neither', async () => {
    await admin.query('CREATE TABLE orders (id integer PRIMARY KEY)')
    const storage = await opened()
    const put =
      (id: number) =>
      async (transaction: StorageTransaction): Promise<void> => {
        if (transaction.type !== 'postgres') throw new Error('This is PostgreSQL.')
        await transaction.query('INSERT INTO orders VALUES ($1)', [id])
      }
    const orders = async (): Promise<unknown> => (await admin.query('SELECT id FROM orders ORDER BY id')).rows
    await storage.write([done(1)], { effect: put(1) })
    await expect(storage.write([done(2)], { effect: put(1) })).rejects.toThrow(/duplicate key/)
    const fault = new RangeError('no such customer')
    const effect = async (transaction: StorageTransaction): Promise<void> => {
      await put(2)(transaction)
      throw fault
    }
    await expect(storage.write([done(3)], { effect })).rejects.toBe(fault)
    expect(await orders()).toEqual([{ id: 1 }])
    expect(await storage.read('updates', 'done')).toEqual(Uint8Array.of(1))
    await storage.close()
  })

  it('lets other writes go on while an effect waits, and refuses what an effect did not await', async () => {
    await admin.query('CREATE TABLE notes (id integer PRIMARY KEY)')
    const storage = await opened()
    let stray: Promise<unknown> = Promise.resolve()
    const effect = async (transaction: StorageTransaction): Promise<void> => {
      await storage.write([{ table: 'keys', key: 'a', value: Uint8Array.of(7) }])
      if (transaction.type !== 'postgres') return
      stray = new Promise((resolve) => {
        setImmediate(resolve)
      }).then(async () => {
        await written
        return transaction.query('INSERT INTO notes VALUES (1)')
      })
    }
    const written = storage.write([done(1)], { effect })
    await written
    await expect(stray).rejects.toThrow('transaction of this effect is over')
    expect(await storage.read('keys', 'a')).toEqual(Uint8Array.of(7))
    expect((await admin.query('SELECT id FROM notes')).rows).toEqual([])
    await storage.close()
  })

  it('waits for the writes that are under way before it is closed', async () => {
    const { storage, again } = place()
    await storage.open()
    const writes = Array.from({ length: 20 }, (_, index) => storage.write([done(index)]))
    await storage.close()
    await Promise.all(writes)
    const other = again()
    await other.open()
    expect(await other.read('updates', 'done')).toEqual(Uint8Array.of(19))
    await other.close()
  })

  it('makes its tables once, though many come at once', async () => {
    const storages = Array.from({ length: 5 }, () => createPostgresStorage({ connection: server.url, schema: 'fresh' }))
    await Promise.all(storages.map((storage) => storage.open()))
    await Promise.all(storages.map((storage) => storage.write([done(1)])))
    await Promise.all(storages.map((storage) => storage.close()))
    expect((await admin.query('SELECT number FROM fresh.version')).rows).toEqual([{ number: 1 }])
  })

  it('D4 9.9 reads what version 1 wrote, and refuses a newer version', async () => {
    // What is in here is as that release made it, and is never changed.
    await admin.query(`
      CREATE SCHEMA old;
      CREATE TABLE old.version (number integer NOT NULL);
      INSERT INTO old.version VALUES (1);
      CREATE TABLE old.rows (account text NOT NULL, name text NOT NULL, key text COLLATE "C" NOT NULL, value bytea NOT NULL,
        PRIMARY KEY (account, name, key));
      INSERT INTO old.rows VALUES ('default', 'keys', 'dc:2', '\\x0102');
    `)
    const storage = createPostgresStorage({ connection: server.url, schema: 'old' })
    await storage.open()
    expect(await storage.read('keys', 'dc:2')).toEqual(Uint8Array.of(1, 2))
    await storage.close()
    await admin.query('UPDATE old.version SET number = 1000')
    await expect(storage.open()).rejects.toMatchObject({ reason: 'newerVersion' })
    expect((await admin.query('SELECT number FROM old.version')).rows).toEqual([{ number: 1000 }])
  })

  it('says that the server cannot be reached, without the password', async () => {
    const nowhere = createPostgresStorage({ connection: 'postgres://me:hunter2@127.0.0.1:1/none' })
    await expect(nowhere.open()).rejects.toMatchObject({ reason: 'unreachable' })
    await expect(nowhere.open()).rejects.not.toThrow('hunter2')
    await expect(nowhere.open()).rejects.toThrow('no server listens there')
  })

  it('9.12 goes on by itself when the server has ended its connections', async () => {
    const storage = await opened()
    await storage.write([done(1)])
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()')
    const outcomes = await Promise.allSettled(Array.from({ length: 3 }, () => storage.write([done(2)])))
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ type: 'storage', reason: 'unreachable' })
    }
    await storage.write([done(3)])
    expect(await storage.read('updates', 'done')).toEqual(Uint8Array.of(3))
    await storage.close()
  })

  it('refuses names that could mean something else in a statement', () => {
    for (const schema of ['a-b', '"x"', 'a;b', '', 'Ä']) {
      expect(() => createPostgresStorage({ connection: server.url, schema })).toThrow('schema')
    }
    expect(() => createPostgresStorage({ connection: server.url, account: '' })).toThrow('account')
  })
})
