import { describe, expect, it } from 'vitest'
import {
  channelActor,
  channelMessage,
  copyOfStorage,
  createDeliveryBench,
  type DeliveryBench,
  journalIds,
  movesTo,
} from '../../../tests/updates/deliveryBench.js'
import { Gate } from '../../../tests/updates/gate.js'
import { createSeededRandom } from '../../platform/memory/createSeededRandom.js'
import { createVirtualClock } from '../../platform/memory/createVirtualClock.js'
import type { Storage } from '../../storage/storage.js'
import type * as tl from '../../tl/generated/api.js'
import type { Delivery } from './delivery.js'

describe('the delivery of updates', () => {
  it('5.25 writes an update and the position behind it before a handler sees it, and removes it when it is done', async () => {
    const clock = createVirtualClock()
    const gate = new Gate()
    const seen: (readonly string[])[] = []
    const bench: DeliveryBench = await createDeliveryBench({
      clock,
      handle: async () => {
        seen.push(await journalIds(bench))
        await gate.pass()
      },
    })
    await bench.store.write([{ type: 'updateState', record: { pts: 1, qts: 0, date: 1, seq: 0 } }])
    bench.desk.accept([channelMessage(7, 1)], movesTo(7, 1))
    await clock.advance(1_000)
    expect(seen).toEqual([['1/channel:7/message/1']])
    expect((await bench.store.updateState())?.channels.get(7)).toBe(1)
    gate.open()
    await clock.advance(1_000)
    expect(await journalIds(bench)).toEqual([])
  })

  it('5.28 hands out after a restart what was not done, by the same name, and nothing that was', async () => {
    const clock = createVirtualClock()
    const gate = new Gate()
    const first = await createDeliveryBench({
      clock,
      handle: async ({ actor }) => (actor === channelActor(7) ? gate.pass() : undefined),
    })
    first.desk.accept(
      [channelMessage(7, 1), channelMessage(8, 1), channelMessage(7, 2), channelMessage(8, 2)],
      undefined,
    )
    await clock.advance(1_000)
    const names: string[] = []
    const second = await createDeliveryBench({
      clock,
      storage: await copyOfStorage(first.storage),
      handle: async ({ id }, { deliveryId }) => {
        expect(deliveryId).toBe(id)
        names.push(id)
      },
    })
    expect(second.desk.undoneCount).toBe(2)
    await clock.advance(1_000)
    expect(second.desk.undoneCount).toBe(0)
    expect(second.handled).toEqual([channelMessage(7, 1), channelMessage(7, 2)])
    expect(names).toEqual(['1/channel:7/message/1', '1/channel:7/message/2'])
    expect(await journalIds(second)).toEqual([])
  })

  it('5.28 hands out after a crash at any write what was not done by then, and nothing that was', async () => {
    const clock = createVirtualClock()
    const random = createSeededRandom('crash at any write')
    const total = 60
    const snapshots: { readonly storage: Storage; readonly done: ReadonlySet<string>; readonly accepted: number }[] = []
    const done = new Set<string>()
    let accepted = 0
    const bench = await createDeliveryBench({
      clock,
      handle: async ({ id }) => {
        await new Promise<void>((resolve) => {
          clock.schedule(random.integer(60), resolve)
        })
        done.add(id)
      },
    })
    const { storage } = bench
    const write = storage.write.bind(storage)
    storage.write = async (...given) => {
      await write(...given)
      snapshots.push({ storage: await copyOfStorage(storage), done: new Set(done), accepted })
    }
    const sent: tl.Update[] = []
    while (accepted < total) {
      const channelId = 1 + random.integer(5)
      accepted += 1
      const update = channelMessage(channelId, accepted)
      sent.push(update)
      bench.desk.accept([update], movesTo(channelId, accepted))
      await clock.advance(random.integer(30))
    }
    await clock.advance(5_000)
    expect(snapshots.length).toBeGreaterThan(20)
    for (const snapshot of snapshots) {
      const later: string[] = []
      const again = await createDeliveryBench({
        clock,
        storage: snapshot.storage,
        handle: async ({ id }) => later.push(id),
      })
      await clock.advance(1_000)
      again.desk.stop()
      // What the storage says was received is either done or comes again; what it does not say is fetched again.
      const rows = await snapshot.storage.readRange('updates', { prefix: 'channel:' })
      const received = new Map(
        rows.map(({ value }) => {
          const { channelId, pts }: { channelId: number; pts: number } = JSON.parse(new TextDecoder().decode(value))
          return [channelId, pts]
        }),
      )
      const names = sent.flatMap((update) => {
        if (update._ !== 'updateNewChannelMessage' || update.message.peer_id?._ !== 'peerChannel') return []
        const { channel_id: channelId } = update.message.peer_id
        return update.pts <= (received.get(channelId) ?? 0)
          ? [`1/channel:${channelId}/message/${update.message.id}`]
          : []
      })
      expect(new Set([...snapshot.done, ...later].filter((name) => names.includes(name)))).toEqual(new Set(names))
      expect(new Set(later).size).toBe(later.length)
    }
    expect(bench.handled).toHaveLength(total)
  })

  it('5.24 handles chats at the same time and each in its order: a slow one holds up itself alone', async () => {
    const clock = createVirtualClock()
    const gate = new Gate()
    const bench = await createDeliveryBench({
      clock,
      handle: async ({ actor }) => (actor === channelActor(1) ? gate.pass() : undefined),
    })
    for (let id = 1; id <= 50; id += 1) {
      bench.desk.accept([channelMessage(1, id), channelMessage(2, id), channelMessage(3, id)], undefined)
    }
    await clock.advance(1_000)
    const of = (channelId: number): readonly number[] =>
      bench.handled.flatMap((update) =>
        update._ === 'updateNewChannelMessage' &&
        update.message.peer_id?._ === 'peerChannel' &&
        update.message.peer_id.channel_id === channelId
          ? [update.message.id]
          : [],
      )
    const all = Array.from({ length: 50 }, (_, index) => index + 1)
    expect([of(1), of(2), of(3)]).toEqual([[1], all, all])
    while (gate.count > 0) {
      gate.open()
      await clock.advance(100)
    }
    expect(of(1)).toEqual(all)
  })

  it('5.32 keeps no more than a window of a slow chat in memory, and loses nothing of it', async () => {
    const clock = createVirtualClock()
    let isOpen = false
    const gate = new Gate()
    const bench = await createDeliveryBench({ clock, handle: async () => (isOpen ? undefined : gate.pass()) })
    const read = bench.storage.read.bind(bench.storage)
    let readCount = 0
    bench.storage.read = (...given) => {
      readCount += 1
      return read(...given)
    }
    for (let id = 1; id <= 2_000; id += 1) bench.desk.accept([channelMessage(1, id)], undefined)
    await clock.advance(1_000)
    isOpen = true
    gate.open()
    await clock.advance(10_000)
    expect(bench.handled).toEqual(Array.from({ length: 2_000 }, (_, index) => channelMessage(1, index + 1)))
    // All but a window of 256 were read back.
    expect(readCount).toBe(2_000 - 256)
  })

  it('5.27 tries again after 1, 2, 4 seconds, and puts aside what fails too often, to be read, replayed or dropped', async () => {
    const clock = createVirtualClock()
    const attempts: { readonly at: number; readonly attempt: number; readonly actor: string }[] = []
    let isBroken = true
    const startedAt = clock.now()
    const bench = await createDeliveryBench({
      clock,
      mostAttempts: 4,
      handle: async ({ actor }, { attempt }) => {
        attempts.push({ at: clock.now() - startedAt, attempt, actor })
        if (isBroken && actor === channelActor(1)) throw new Error('no database')
      },
    })
    bench.desk.accept([channelMessage(1, 1), channelMessage(2, 1), channelMessage(1, 2)], undefined)
    await clock.advance(10)
    expect(attempts.filter(({ actor }) => actor === channelActor(2))).toHaveLength(1)
    await clock.advance(60_000)
    const ofOne = attempts.filter(({ actor }) => actor === channelActor(1))
    expect(ofOne.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 1, 2, 3, 4])
    expect(ofOne.slice(0, 4).map(({ at }) => Math.round(at / 1_000))).toEqual([0, 1, 3, 7])
    expect(bench.errors).toHaveLength(8)
    expect(await journalIds(bench)).toEqual([])
    expect(await bench.desk.deadLetters.list()).toMatchObject([
      { id: '1/channel:1/message/1', chatId: Number(channelActor(1)), attempts: 4, updates: [channelMessage(1, 1)] },
      { id: '1/channel:1/message/2', chatId: Number(channelActor(1)), attempts: 4 },
    ])
    const after = await createDeliveryBench({ clock, storage: await copyOfStorage(bench.storage) })
    await clock.advance(1_000)
    expect([after.handled, after.desk.deadLetters.count]).toEqual([[], 2])
    isBroken = false
    await bench.desk.replay('1/channel:1/message/1')
    await bench.desk.deadLetters.drop('1/channel:1/message/2')
    await clock.advance(1_000)
    expect(attempts.at(-1)).toMatchObject({ attempt: 1, actor: channelActor(1) })
    expect([await bench.desk.deadLetters.list(), bench.desk.deadLetters.count, await journalIds(bench)]).toEqual([
      [],
      0,
      [],
    ])
    await expect(bench.desk.replay('1/channel:1/message/1')).rejects.toThrow('no dead letter')
  })

  it('5.27 goes on counting attempts after a restart', async () => {
    const clock = createVirtualClock()
    const handle = async (): Promise<void> => {
      throw new Error('no')
    }
    const first = await createDeliveryBench({ clock, mostAttempts: 3, handle })
    first.desk.accept([channelMessage(1, 1)], undefined)
    await clock.advance(1_500)
    const seen: number[] = []
    const second = await createDeliveryBench({
      clock,
      storage: await copyOfStorage(first.storage),
      mostAttempts: 3,
      handle: async (_: Delivery, { attempt }) => {
        seen.push(attempt)
        throw new Error('no')
      },
    })
    await clock.advance(60_000)
    expect(seen).toEqual([3])
    expect(second.desk.deadLetters.count).toBe(1)
  })
})
