import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { channelMessage, createDeliveryBench, journalIds, movesTo } from '../../../tests/updates/deliveryBench.js'
import { Gate } from '../../../tests/updates/gate.js'
import { createVirtualClock } from '../../platform/memory/createVirtualClock.js'
import { createSqliteStorage } from '../../storage/createSqliteStorage.js'

const folder = mkdtempSync(join(tmpdir(), 'whimbrel-journal-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a journal', () => {
  it('5.26 commits an effect and the news that it is done together, or neither', async () => {
    const clock = createVirtualClock()
    const storage = createSqliteStorage(join(folder, 'commit.sqlite'))
    let crash: 'before' | 'no' = 'before'
    const bench = await createDeliveryBench({
      clock,
      storage,
      handle: async ({ id }, { commit }) => {
        await commit((transaction) => {
          if (transaction.type !== 'sqlite') throw new Error('not SQLite')
          transaction.run('CREATE TABLE IF NOT EXISTS effects (id TEXT)')
          transaction.run('INSERT INTO effects VALUES (?)', id)
          if (crash === 'before') throw new Error('undone')
        })
        // A throw after the commit does not bring it back.
        throw new Error('too late')
      },
    })
    bench.desk.accept([channelMessage(1, 1)], undefined)
    await clock.advance(500)
    expect(await journalIds(bench)).toHaveLength(1)
    crash = 'no'
    await clock.advance(5_000)
    expect(await journalIds(bench)).toEqual([])
    let rows: readonly unknown[] = []
    await storage.write([], {
      effect: (transaction) => {
        if (transaction.type === 'sqlite') rows = transaction.all('SELECT id FROM effects')
      },
    })
    expect(rows).toEqual([{ id: '1/channel:1/message/1' }])
    expect(bench.errors.map(String)).toEqual(['Error: undone', 'Error: too late'])
    await storage.close()
  })

  it('9.12 goes on while the storage cannot be written, says so, and makes up for it', async () => {
    const clock = createVirtualClock()
    const gate = new Gate()
    const bench = await createDeliveryBench({ clock, handle: async () => gate.pass() })
    const write = bench.storage.write.bind(bench.storage)
    let isFull = true
    bench.storage.write = async (...given) => {
      if (isFull) throw new Error('the disk is full')
      await write(...given)
    }
    bench.desk.accept([channelMessage(1, 1)], movesTo(1, 1))
    await clock.advance(100)
    expect([bench.handled.length, bench.errors.length]).toEqual([1, 1])
    expect(await journalIds(bench)).toEqual([])
    isFull = false
    await clock.advance(10_000)
    expect(await journalIds(bench)).toEqual(['1/channel:1/message/1'])
    gate.open()
    await clock.advance(1_000)
    expect(await journalIds(bench)).toEqual([])
  })
})
