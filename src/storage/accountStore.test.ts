import { beforeEach, describe, expect, it } from 'vitest'
import { StorageError } from '../errors/storageError.js'
import { AccountStore } from './accountStore.js'
import { createMemoryStorage } from './createMemoryStorage.js'
import type { AuthKeyRecord } from './records/authKeyRecord.js'
import type { PeerRecord } from './records/peerRecord.js'
import type { Storage, StorageChange } from './storage.js'

let storage: Storage = createMemoryStorage()
let store = new AccountStore(storage)

beforeEach(async () => {
  storage = createMemoryStorage()
  await storage.open()
  store = new AccountStore(storage)
})

const keyOf = (dcId: number, fill: number): AuthKeyRecord => ({
  dcId,
  authKey: new Uint8Array(256).fill(fill),
  salts: [{ salt: -5n, validSince: 1, validUntil: 2 }],
  timeOffsetMs: -1_200,
  createdAt: 1_767_225_600_000,
})

const userOf = (id: number, more: Partial<PeerRecord> = {}): PeerRecord => ({
  type: 'user',
  id,
  accessHash: 2n ** 63n - BigInt(id),
  usernames: [],
  phoneNumber: undefined,
  layer: 228,
  object: Uint8Array.of(id),
  seenAt: 1_767_225_600_000,
  ...more,
})

describe('AccountStore', () => {
  it('9.1 has nothing at first', async () => {
    expect(await store.account()).toBeUndefined()
    expect(await store.authKey(2)).toBeUndefined()
    expect(await store.authKeys()).toEqual([])
    expect(await store.peer('user', 1)).toBeUndefined()
    expect(await store.peerByUsername('ada')).toBeUndefined()
    expect(await store.updateState()).toBeUndefined()
  })

  it('9.2 writes an account, its home and its keys in one durable step', async () => {
    const writes: (readonly StorageChange[])[] = []
    store = new AccountStore({
      ...storage,
      write: async (changes) => {
        writes.push(changes)
        await storage.write(changes)
      },
    })
    const account = { apiId: 17_349, isTest: false, homeDcId: 4, user: { id: 777_000, isBot: false } }
    await store.write([
      { type: 'authKey', record: keyOf(4, 4) },
      { type: 'authKey', record: keyOf(2, 2) },
      { type: 'account', record: { ...account, user: undefined } },
      { type: 'account', record: account },
    ])
    expect(writes).toHaveLength(1)
    expect(await store.account()).toEqual(account)
    expect(await store.authKey(4)).toEqual(keyOf(4, 4))
    expect(await store.authKeys()).toEqual([keyOf(2, 2), keyOf(4, 4)])
    await store.write([{ type: 'authKeyRemoved', dcId: 2 }])
    expect(await store.authKeys()).toEqual([keyOf(4, 4)])
  })

  it('keeps peers of different kinds apart, though their ids are the same', async () => {
    const group: PeerRecord = { ...userOf(7), type: 'group', accessHash: undefined }
    const channel: PeerRecord = { ...userOf(7), type: 'channel' }
    await store.write([userOf(7), group, channel].map((record) => ({ type: 'peer', record })))
    expect(await store.peer('user', 7)).toEqual(userOf(7))
    expect(await store.peer('group', 7)).toEqual(group)
    expect(await store.peer('channel', 7)).toEqual(channel)
  })

  it('finds a peer by each of its usernames in any case, and by its phone number', async () => {
    const ada = userOf(1, { usernames: ['Ada_L', 'countess'], phoneNumber: '15550100' })
    await store.write([{ type: 'peer', record: ada }])
    for (const name of ['Ada_L', 'ada_l', 'COUNTESS']) expect(await store.peerByUsername(name)).toEqual(ada)
    expect(await store.peerByPhoneNumber('15550100')).toEqual(ada)
    expect(await store.peerByUsername('15550100')).toBeUndefined()
    expect(await store.peerByPhoneNumber('countess')).toBeUndefined()
    expect(await store.peerByUsername('not a name \u0000')).toBeUndefined()
  })

  it('follows a username that moves from one peer to another, and forgets one that was given up', async () => {
    const names = async (): Promise<(number | undefined)[]> =>
      Promise.all(['first', 'second'].map(async (name) => (await store.peerByUsername(name))?.id))
    await store.write([{ type: 'peer', record: userOf(1, { usernames: ['first'] }) }])
    await store.write([{ type: 'peer', record: userOf(2, { usernames: ['second'] }) }])
    expect(await names()).toEqual([1, 2])
    await store.write([
      { type: 'peer', record: userOf(1, { usernames: ['second'] }) },
      { type: 'peer', record: userOf(2, { usernames: ['first'] }) },
    ])
    expect(await names()).toEqual([2, 1])
    await store.write([{ type: 'peer', record: userOf(1, { usernames: [] }) }])
    expect(await names()).toEqual([2, undefined])
  })

  it('stores a peer whose names are none', async () => {
    const odd = userOf(3, { usernames: ['имя', '', 'a'.repeat(300)], phoneNumber: '+1 555' })
    await store.write([{ type: 'peer', record: odd }])
    expect(await store.peer('user', 3)).toEqual(odd)
    expect(await store.peerByUsername('')).toBeUndefined()
  })

  it('puts the update state together from the common part and the channels', async () => {
    const common = { pts: 10, qts: 2, date: 1_767_225_600, seq: 3 }
    await store.write([{ type: 'channelState', record: { channelId: 5, pts: 50 } }])
    expect(await store.updateState()).toBeUndefined()
    await store.write([
      { type: 'updateState', record: common },
      { type: 'channelState', record: { channelId: 6, pts: 60 } },
      { type: 'channelState', record: { channelId: 5, pts: 51 } },
    ])
    expect(await store.updateState()).toEqual({
      ...common,
      channels: new Map([
        [5, 51],
        [6, 60],
      ]),
      channelMessageIds: new Map(),
    })
    await store.write([{ type: 'channelStateRemoved', channelId: 5 }])
    expect((await store.updateState())?.channels).toEqual(new Map([[6, 60]]))
  })

  it('reports a record that cannot be read instead of taking it for absent', async () => {
    await storage.write([{ table: 'keys', key: 'dc:2', value: Uint8Array.of(1, 2, 3) }])
    await expect(store.authKey(2)).rejects.toBeInstanceOf(StorageError)
    await expect(store.authKeys()).rejects.toBeInstanceOf(StorageError)
  })

  it('removes everything after a sign-out, however much it is', async () => {
    const peers = Array.from({ length: 2_500 }, (_, id) => userOf(id + 1, { usernames: [`user${id}`] }))
    await store.write(peers.map((record) => ({ type: 'peer', record })))
    await store.write([
      { type: 'account', record: { apiId: 1, isTest: true, homeDcId: 2, user: undefined } },
      { type: 'authKey', record: keyOf(2, 2) },
      { type: 'updateState', record: { pts: 1, qts: 1, date: 1, seq: 1 } },
    ])
    await storage.write([
      { table: 'journal', key: 'a', value: Uint8Array.of(1) },
      { table: 'files', key: 'a', value: Uint8Array.of(1) },
    ])
    await store.clear()
    for (const table of ['account', 'keys', 'peers', 'peerNames', 'updates', 'journal', 'files'] as const) {
      expect(await storage.readRange(table, {}), table).toEqual([])
    }
  })

  it('signs out in one durable step: all is there or nothing', async () => {
    await store.write([
      { type: 'peer', record: userOf(1) },
      { type: 'account', record: { apiId: 1, isTest: true, homeDcId: 2, user: undefined } },
      { type: 'authKey', record: keyOf(2, 2) },
    ])
    let writeCount = 0
    const failing = new AccountStore({
      ...storage,
      write: async () => {
        writeCount += 1
        throw new StorageError('The process ended here.')
      },
    })
    await expect(failing.clear()).rejects.toThrow('ended here')
    expect(writeCount).toBe(1)
    expect(await store.account()).toBeDefined()
    expect(await store.authKey(2)).toBeDefined()
  })

  it('leaves who has the storage open, and how it is encrypted, to a sign-out', async () => {
    await storage.write([{ table: 'meta', key: 'a', value: Uint8Array.of(1) }])
    await store.clear()
    expect(await storage.read('meta', 'a')).toEqual(Uint8Array.of(1))
  })
})
