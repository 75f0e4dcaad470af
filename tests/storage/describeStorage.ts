import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors/inputError.js'
import { StorageError } from '../../src/errors/storageError.js'
import type { Storage, StorageChange, TableName } from '../../src/storage/storage.js'
import { isLongRun, timeoutMs } from '../isLongRun.js'
import type { StorageAdapter, StoragePlace } from './storageAdapter.js'
import { checkSteps, storageStep } from './checkSteps.js'

const TABLES: readonly TableName[] = ['meta', 'account', 'keys', 'peers', 'peerNames', 'updates', 'journal', 'files']
const STEPS_OF_A_LONG_RUN = 100_000

const one = Uint8Array.of(1)

/** What holds of every kind of storage. */
export function describeStorage({ name, create }: StorageAdapter): void {
  const opened = async (): Promise<StoragePlace> => {
    const place = await create()
    await place.storage.open()
    return place
  }

  describe(`storage: ${name}`, () => {
    it('D2 9.1 is equal to a map after any steps, also across reopening', async () => {
      const steps = fc.array(storageStep, { minLength: 20, maxLength: 60 })
      await fc.assert(
        fc.asyncProperty(steps, async (some) => checkSteps(await create(), some)),
        { numRuns: 25 },
      )
    })

    it.runIf(isLongRun)('D2 is equal to a map after 100,000 steps on one place', { timeout: timeoutMs }, async () => {
      await checkSteps(await create(), fc.sample(storageStep, { numRuns: STEPS_OF_A_LONG_RUN, seed: 9 }))
    })

    it('keeps tables apart', async () => {
      const { storage } = await opened()
      await storage.write(TABLES.map((table, index) => ({ table, key: 'same', value: Uint8Array.of(index) })))
      for (const [index, table] of TABLES.entries()) {
        expect(await storage.read(table, 'same')).toEqual(Uint8Array.of(index))
      }
      await storage.write([{ table: 'journal', remove: {} }])
      expect(await storage.readRange('journal', {})).toEqual([])
      expect(await storage.read('files', 'same')).toBeDefined()
      await storage.close()
    })

    it('copies bytes on the way in and out, and takes those of a part of a larger array', async () => {
      const { storage } = await opened()
      const given = Uint8Array.of(9, 1, 2, 9).subarray(1, 3)
      const writing = storage.write([
        { table: 'keys', key: 'a', value: given },
        { table: 'keys', key: 'empty', value: new Uint8Array(0) },
      ])
      given.fill(7)
      await writing
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

    it('holds thousands of rows and large ones, and reads them page by page from either end', async () => {
      const { storage } = await opened()
      const keys = Array.from({ length: 3_000 }, (_, index) => `update:${String(index).padStart(6, '0')}`)
      const value = new Uint8Array(100).fill(3)
      await storage.write(keys.map((key) => ({ table: 'journal', key, value })))
      await storage.write([{ table: 'files', key: 'large', value: new Uint8Array(1_000_000).fill(5) }])
      expect((await storage.read('files', 'large'))?.every((byte) => byte === 5)).toBe(true)
      const seen: string[] = []
      for (;;) {
        const page = await storage.readRange('journal', { prefix: 'update:', after: seen.at(-1), limit: 700 })
        seen.push(...page.map(({ key }) => key))
        if (page.length < 700) break
      }
      expect(seen).toEqual(keys)
      const [last] = await storage.readRange('journal', { limit: 1, reverse: true })
      expect(last?.key).toBe(keys.at(-1))
      await storage.write([{ table: 'journal', remove: { through: keys[2_997] } }])
      expect((await storage.readRange('journal', {})).map(({ key }) => key)).toEqual(keys.slice(2_998))
      await storage.close()
    })

    it('writes in the order of the calls, awaited or not', async () => {
      const { storage } = await opened()
      const writes = Array.from({ length: 40 }, (_, index) =>
        storage.write([{ table: 'keys', key: 'a', value: Uint8Array.of(index) }]),
      )
      await Promise.all(writes)
      expect(await storage.read('keys', 'a')).toEqual(Uint8Array.of(39))
      await storage.close()
    })

    it('writes nothing of a change that it refuses, and repeats no key in what it says', async () => {
      const { storage } = await opened()
      const good: StorageChange = { table: 'peers', key: 'good', value: one }
      for (const bad of ['', 'ключ', 'a\u0000', 'a\n', '\u007F', 'x'.repeat(256), '😀']) {
        const refused = storage.write([good, { table: 'peers', key: bad, value: one }])
        await expect(refused).rejects.toBeInstanceOf(InputError)
        await expect(storage.read('peers', bad)).rejects.toBeInstanceOf(InputError)
        if (bad !== '') await expect(refused).rejects.not.toThrow(bad)
      }
      for (const bad of [{ limit: -1 }, { limit: 1.5 }, { prefix: 'é' }, { after: '\u0000' }, { through: '\n' }]) {
        await expect(storage.readRange('peers', bad)).rejects.toBeInstanceOf(InputError)
      }
      await expect(storage.write([good, { table: 'peers', remove: { prefix: 'é' } }])).rejects.toBeInstanceOf(
        InputError,
      )
      expect(await storage.read('peers', 'good')).toBeUndefined()
      await storage.close()
    })

    it('9.2 writes under conditions that are checked with the write, and nothing where one does not hold', async () => {
      const place = await opened()
      const { storage } = place
      const other = place.again()
      await other.open()
      const claim = (by: Storage, held: Uint8Array | undefined, mark: number): Promise<void> =>
        by.write([{ table: 'meta', key: 'mark', value: Uint8Array.of(mark) }], {
          conditions: [{ key: 'mark', value: held }],
        })
      const first = await Promise.allSettled([claim(storage, undefined, 1), claim(other, undefined, 2)])
      expect(first.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      const winner = await storage.read('meta', 'mark')
      expect(winner).toEqual(await other.read('meta', 'mark'))
      const race = await Promise.allSettled(
        [storage, other, storage, other].map((by, index) => claim(by, winner, 10 + index)),
      )
      expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const lost = other.write([{ table: 'keys', key: 'a', value: one }], {
        conditions: [{ key: 'mark', value: winner }],
      })
      await expect(lost).rejects.toMatchObject({ reason: 'conflict' })
      expect(await other.read('keys', 'a')).toBeUndefined()
      await other.close()
      await storage.close()
    })

    it('is usable only while it is open, and open until each opening was closed', async () => {
      const { storage, again } = await create()
      await expect(storage.read('keys', 'a')).rejects.toBeInstanceOf(StorageError)
      await storage.close()
      await Promise.all([storage.open(), storage.open()])
      await storage.write([{ table: 'keys', key: 'a', value: one }])
      await storage.close()
      expect(await storage.read('keys', 'a')).toEqual(one)
      const other = again()
      await other.open()
      expect(await other.read('keys', 'a')).toEqual(one)
      await other.close()
      await storage.close()
      await storage.close()
      await expect(storage.write([])).rejects.toThrow('not open')
      await expect(storage.write([{ table: 'keys', key: 'a' }])).rejects.toBeInstanceOf(StorageError)
      await expect(storage.readRange('keys', {})).rejects.toBeInstanceOf(StorageError)
      await Promise.all([storage.open(), storage.close(), storage.open()])
      expect(await storage.read('keys', 'a')).toEqual(one)
      await storage.close()
    })

    it('refuses an effect where it has no transaction to lend, and runs it where it has', async () => {
      const { storage } = await opened()
      let isRun = false
      const writing = storage.write([{ table: 'keys', key: 'a', value: one }], {
        effect: () => {
          isRun = true
        },
      })
      if (storage.takesEffects) await writing
      else await expect(writing).rejects.toBeInstanceOf(InputError)
      expect(isRun).toBe(storage.takesEffects)
      expect((await storage.read('keys', 'a')) !== undefined).toBe(storage.takesEffects)
      await storage.close()
    })
  })
}
