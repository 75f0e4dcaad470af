import { createClient } from 'redis'
import { afterAll, describe, expect, it } from 'vitest'
import { startRedis } from '../../../tests/servers/startRedis.js'
import { describeStorage } from '../../../tests/storage/describeStorage.js'
import type { Storage } from '../storage.js'
import { createRedisStorage } from './createRedisStorage.js'

const server = await startRedis()
const admin = createClient({ url: server.url })
await admin.connect()
// The server is killed in a test.
admin.on('error', () => {})
afterAll(async () => {
  admin.destroy()
  await server.stop()
})

let accountCount = 0

function place(): { readonly storage: Storage; readonly again: () => Storage } {
  accountCount += 1
  const account = `account-${accountCount}`
  const again = (): Storage => createRedisStorage({ connection: server.url, account })
  return { storage: again(), again }
}

describeStorage({ name: 'Redis', create: place })

const done = (value: number) => ({ table: 'updates', key: 'done', value: Uint8Array.of(value) }) as const

describe('a storage in Redis', () => {
  it('keeps the accounts of one database apart', async () => {
    const first = place().storage
    const second = place().storage
    await first.open()
    await second.open()
    await first.write([done(1)])
    expect(await second.readRange('updates', {})).toEqual([])
    await second.write([{ table: 'updates', remove: {} }])
    expect(await first.read('updates', 'done')).toEqual(Uint8Array.of(1))
    await first.close()
    await second.close()
  })

  it('D4 9.9 reads what version 1 wrote, and refuses a newer version', async () => {
    // What is in here is as that release made it, and is never changed.
    await admin.set('old:{default}:version', '1')
    await admin.hSet('old:{default}:rows:keys', 'dc:2', 'ab')
    await admin.zAdd('old:{default}:keys:keys', { score: 0, value: 'dc:2' })
    const storage = createRedisStorage({ connection: server.url, prefix: 'old' })
    await storage.open()
    expect(await storage.readRange('keys', {})).toEqual([{ key: 'dc:2', value: Uint8Array.of(97, 98) }])
    await storage.close()
    await admin.set('old:{default}:version', '1000')
    await expect(storage.open()).rejects.toMatchObject({ reason: 'newerVersion' })
    expect(await admin.get('old:{default}:version')).toBe('1000')
  })

  it('9.12 writes nothing where the memory is full, and goes on when there is room', async () => {
    const { storage } = place()
    await storage.open()
    await storage.write([done(1)])
    await admin.configSet('maxmemory', '1')
    const refused = storage.write([done(2), { table: 'keys', key: 'a', value: new Uint8Array(1_000) }])
    await expect(refused).rejects.toMatchObject({ reason: 'full' })
    await admin.configSet('maxmemory', '0')
    expect(await storage.read('updates', 'done')).toEqual(Uint8Array.of(1))
    await storage.write([done(3)])
    await storage.close()
  })

  it('says that the server cannot be reached, without the password', async () => {
    const nowhere = createRedisStorage({ connection: 'redis://:hunter2@127.0.0.1:1' })
    await expect(nowhere.open()).rejects.toMatchObject({ reason: 'unreachable' })
    await expect(nowhere.open()).rejects.not.toThrow('hunter2')
    await expect(nowhere.open()).rejects.toThrow('ECONNREFUSED')
  })

  it('refuses names that could mean something else', () => {
    expect(() => createRedisStorage({ connection: server.url, account: 'a}b' })).toThrow('account')
    expect(() => createRedisStorage({ connection: server.url, prefix: '' })).toThrow('prefix')
  })

  it('9.5 9.12 has everything that was answered after the server was killed, and goes on by itself', async () => {
    const { storage } = place()
    await storage.open()
    for (let number = 1; number <= 50; number += 1) await storage.write([done(number)])
    await server.kill()
    await expect(storage.write([done(99)])).rejects.toMatchObject({ reason: 'unreachable' })
    await server.restart()
    const deadline = Date.now() + 10_000
    let held: Uint8Array | undefined
    while (held === undefined && Date.now() < deadline) {
      held = await storage.read('updates', 'done').catch(() => undefined)
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
    }
    expect(held).toEqual(Uint8Array.of(50))
    await storage.close()
  })
})
