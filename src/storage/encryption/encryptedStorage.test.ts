import { describe, expect, it } from 'vitest'
import { describeStorage } from '../../../tests/storage/describeStorage.js'
import { nodeStorageCrypto } from '../../platform/node/crypto/nodeStorageCrypto.js'
import type { StorageCrypto } from '../../platform/storageCrypto.js'
import { AccountStore } from '../accountStore.js'
import { createMemoryStorage } from '../createMemoryStorage.js'
import type { Storage, TableName } from '../storage.js'
import { createEncryptedStorage } from './createEncryptedStorage.js'
import { rekeyStorage } from './rekeyStorage.js'
import type { StorageSecret } from './storageSecret.js'

/** As the real one, but for the cost of a passphrase. */
const crypto: StorageCrypto = {
  ...nodeStorageCrypto,
  derivation: { type: 'scrypt', cost: 16, blockSize: 8, parallelism: 1 },
}
const TABLES: readonly TableName[] = ['meta', 'account', 'keys', 'peers', 'peerNames', 'updates', 'journal', 'files']
const KEY = new Uint8Array(32).fill(7)

const row = (key: string, mark = 1) => ({ table: 'keys', key, value: Uint8Array.of(mark) }) as const

describeStorage({
  name: 'encrypted, in memory',
  create: () => {
    const storage = createMemoryStorage()
    const again = (): Storage => createEncryptedStorage(storage, { key: KEY }, crypto)
    const one = again()
    // Keys are put in order in memory, for one client at a time: a place has one object here.
    return { storage: one, again: () => one }
  },
})

async function filled(secret: StorageSecret | undefined): Promise<Storage> {
  const storage = createMemoryStorage()
  const view = secret === undefined ? storage : createEncryptedStorage(storage, secret, crypto)
  await view.open()
  await view.write([row('dc:2'), { table: 'journal', key: 'update:1', value: Uint8Array.of(2) }])
  await view.close()
  return storage
}

async function holds(storage: Storage, secret: StorageSecret | undefined): Promise<boolean> {
  const view = secret === undefined ? storage : createEncryptedStorage(storage, secret, crypto)
  await view.open()
  const [key, entries] = [await view.read('keys', 'dc:2'), await view.readRange('journal', {})]
  await view.close()
  return key?.[0] === 1 && entries.length === 1 && entries[0]?.key === 'update:1'
}

async function rowsOf(storage: Storage): Promise<string> {
  await storage.open()
  const rows = await Promise.all(TABLES.map((table) => storage.readRange(table, {})))
  await storage.close()
  return rows
    .flat()
    .map(({ key, value }) => `${key} ${new TextDecoder('latin1').decode(value)}`)
    .join('\n')
}

describe('an encrypted storage', () => {
  it('9.10 shows neither what an account holds nor whom it has met', async () => {
    const storage = createMemoryStorage()
    const view = createEncryptedStorage(storage, { passphrase: 'correct horse' }, crypto)
    await view.open()
    const store = new AccountStore(view)
    const object = new TextEncoder().encode('an object that names Ada')
    const peer = { type: 'user', id: 4_242_424, accessHash: 5n, layer: 1, seenAt: 1, object } as const
    await store.write([
      { type: 'account', record: { apiId: 1_234_567, isTest: false, homeDcId: 4, user: undefined } },
      { type: 'peer', record: { ...peer, usernames: ['ada_lovelace'], phoneNumber: '15550100' } },
      { type: 'channelState', record: { channelId: 9_876_543, pts: 5 } },
    ])
    expect((await store.peerByUsername('ada_lovelace'))?.id).toBe(4_242_424)
    expect((await store.peerByPhoneNumber('15550100'))?.id).toBe(4_242_424)
    await view.close()
    const rows = await rowsOf(storage)
    for (const secret of [
      'Ada',
      'ada_lovelace',
      '15550100',
      '4242424',
      '1234567',
      '9876543',
      'self',
      'correct horse',
    ]) {
      expect(rows, secret).not.toContain(secret)
    }
    // The same value is not to be recognised in two rows, nor in one that is written twice.
    await view.open()
    await view.write([row('a'), row('b')])
    const before = (await storage.readRange('keys', {})).map(({ value }) => String(value))
    await view.write([row('a'), row('b')])
    const after = (await storage.readRange('keys', {})).map(({ value }) => String(value))
    expect(new Set([...before, ...after]).size).toBe(4)
    await view.close()
  })

  it.each<[string, StorageSecret, StorageSecret]>([
    ['passphrase', { passphrase: 'right' }, { passphrase: 'wrong' }],
    ['key', { key: KEY }, { key: new Uint8Array(32).fill(8) }],
    ['kind of secret', { passphrase: 'right' }, { key: KEY }],
    ['kind of secret, the other way round', { key: KEY }, { passphrase: 'right' }],
  ])('9.10 refuses a wrong %s with an error of its own, and leaves everything as it is', async (_, right, wrong) => {
    const storage = await filled(right)
    const before = await rowsOf(storage)
    const opening = createEncryptedStorage(storage, wrong, crypto).open()
    await expect(opening).rejects.toMatchObject({ type: 'storage', reason: 'wrongKey' })
    await expect(opening).rejects.not.toThrow(/right(?!.*one)|wrong/)
    expect(await rowsOf(storage)).toBe(before)
    expect(await holds(storage, right)).toBe(true)
  })

  it('is begun once, though two come at the same time', async () => {
    const storage = createMemoryStorage()
    const views = [1, 2].map(() => createEncryptedStorage(storage, { key: KEY }, crypto))
    const [first, second] = views
    await Promise.all(views.map((view) => view.open()))
    await first?.write([row('a', 5)])
    expect(await second?.read('keys', 'a')).toEqual(Uint8Array.of(5))
    await Promise.all(views.map((view) => view.close()))
  })

  it('takes a passphrase in whichever way its characters are composed', async () => {
    const storage = await filled({ passphrase: 'Zo\u00EB' })
    expect(await holds(storage, { passphrase: 'Zoe\u0308' })).toBe(true)
  })

  it('refuses to begin anew over an account in the clear', async () => {
    const storage = await filled(undefined)
    await expect(createEncryptedStorage(storage, { key: KEY }, crypto).open()).rejects.toMatchObject({
      reason: 'encryption',
    })
    expect(await holds(storage, undefined)).toBe(true)
  })

  it('9.6 reports a row that was changed, or put in the place of another', async () => {
    const storage = await filled({ key: KEY })
    const view = createEncryptedStorage(storage, { key: KEY }, crypto)
    await view.open()
    await view.write([row('one', 1), row('two', 2)])
    const rows = await storage.readRange('keys', {})
    const [first, second] = rows
    if (first === undefined || second === undefined) throw new Error('There are three rows.')
    for (const value of [
      first.value.slice(0, -1),
      first.value.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
      second.value,
      new Uint8Array(3),
    ]) {
      await storage.write([{ table: 'keys', key: first.key, value }])
      const reads = await Promise.allSettled(['dc:2', 'one', 'two'].map((key) => view.read('keys', key)))
      const failed = reads.filter(({ status }) => status === 'rejected')
      expect(failed).toHaveLength(1)
      expect(failed[0]).toMatchObject({ reason: { type: 'storage', reason: 'damaged' } })
    }
    await view.close()
  })

  it('D4 9.9 reads what version 1 encrypted, and refuses a newer version', async () => {
    // What is in here is as that release made it, and is never changed.
    const record =
      '{"version":1,"cipher":"aes-256-gcm","salt":"AAECAwQFBgcICQoLDA0ODw","check":"aCg_b32Ix5SKPdUH2T6GuJ7thE0204_3424tsZJSXX0","derivation":"scrypt","cost":16,"blockSize":8,"parallelism":1}'
    const sealed = '000102030405060708090a0b5526c4860be28ae7b4ef78a36f1e98493f64ded271ff20'
    const storage = createMemoryStorage()
    await storage.open()
    const write = (json: string): Promise<void> =>
      storage.write([
        { table: 'meta', key: 'encryption', value: new TextEncoder().encode(json) },
        {
          table: 'keys',
          key: 'Shg-yogpRy_2e3GNcbLpRzZZgo5izHR6nDwRVE6TN-Q',
          value: new Uint8Array(Buffer.from(sealed, 'hex')),
        },
      ])
    await write(record)
    const view = createEncryptedStorage(storage, { passphrase: 'correct horse' })
    await view.open()
    expect(await view.read('keys', 'dc:2')).toEqual(Uint8Array.of(1, 2))
    await view.close()
    await write(record.replace('"version":1', '"version":2'))
    await expect(view.open()).rejects.toMatchObject({ reason: 'newerVersion' })
    await write(record.replace('"cost":16', '"cost":1e9'))
    await expect(view.open()).rejects.toMatchObject({ reason: 'damaged' })
  })

  it('keeps the row that says how it is encrypted out of reach', async () => {
    const storage = await filled({ key: KEY })
    const view = createEncryptedStorage(storage, { key: KEY }, crypto)
    await view.open()
    expect(await view.read('meta', 'encryption')).toBeUndefined()
    expect(await view.readRange('meta', {})).toEqual([])
    await view.write([{ table: 'meta', remove: {} }])
    await expect(view.write([{ table: 'meta', key: 'encryption' }])).rejects.toThrow('how the storage is encrypted')
    await view.close()
    expect(await holds(storage, { key: KEY })).toBe(true)
  })

  it.each<[string, StorageSecret | undefined, StorageSecret | undefined]>([
    ['from one passphrase to another', { passphrase: 'old' }, { passphrase: 'new' }],
    ['from a passphrase to a key', { passphrase: 'old' }, { key: KEY }],
    ['from nothing to a passphrase', undefined, { passphrase: 'new' }],
    ['from a key to nothing', { key: KEY }, undefined],
  ])('9.10 is brought %s, all or nothing', async (_, from, to) => {
    const storage = await filled(from)
    const failing: Storage = {
      ...storage,
      write: async (changes, options) => {
        if (changes.length > 3) throw new Error('The process ended here.')
        await storage.write(changes, options)
      },
    }
    await expect(rekeyStorage(failing, { from, to, crypto })).rejects.toThrow('ended here')
    expect(await holds(storage, from)).toBe(true)
    const before = await rowsOf(storage)
    await rekeyStorage(storage, { from, to, crypto })
    expect(await holds(storage, to)).toBe(true)
    if (from !== undefined)
      await expect(rekeyStorage(storage, { from, to, crypto })).rejects.toThrow(/encrypt|passphrase|key|clear/)
    const lines = new Set(before.split('\n').filter((line) => !/^(lease|beat) /.test(line)))
    const kept = (await rowsOf(storage)).split('\n').filter((line) => lines.has(line))
    if (from !== undefined && to !== undefined) expect(kept).toEqual([])
  })

  it('refuses secrets that are none, without repeating them', () => {
    const storage = createMemoryStorage()
    expect(() => createEncryptedStorage(storage, { passphrase: '' })).toThrow('passphrase')
    expect(() => createEncryptedStorage(storage, { key: new Uint8Array(16) })).toThrow('32 bytes')
  })

  it('takes a passphrase through scrypt as others do', async () => {
    // The second test vector of https://www.rfc-editor.org/rfc/rfc7914#section-12, its first 32 bytes.
    const derivation = { type: 'scrypt', cost: 1_024, blockSize: 8, parallelism: 16 } as const
    const key = await nodeStorageCrypto.derive('password', new TextEncoder().encode('NaCl'), derivation)
    expect(Buffer.from(key ?? []).toString('hex')).toBe(
      'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162',
    )
  })
})
