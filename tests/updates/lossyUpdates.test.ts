import { describe, expect, it } from 'vitest'
import { UpdateStream } from '../../src/core/updates/updateStream.js'
import type { UpdateLoss } from '../../src/core/updates/updateLoss.js'
import { createSeededRandom, type SeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import { createVirtualClock, type VirtualClock } from '../../src/platform/memory/createVirtualClock.js'
import type * as tl from '../../src/tl/generated/api.js'
import { isLongRun, timeoutMs } from '../isLongRun.js'
import { BENCH_ACCOUNT, createDeliveryBench, type DeliveryBench, noPeers } from './deliveryBench.js'
import { UpdateServer } from './updateServer.js'

const CHANNELS = 20
const UPDATES = isLongRun ? 10_000 : 2_000
const DISCONNECTS = isLongRun ? 200 : 40
const SEEDS = isLongRun ? 20 : 3

interface Scene extends DeliveryBench {
  readonly clock: VirtualClock
  readonly server: UpdateServer
  readonly stream: UpdateStream
  readonly random: SeededRandom
  readonly losses: UpdateLoss[]
  /** A box by chance. */
  box(): number | undefined
  /** What was handled of each box, in order. */
  idsOf(channelId: number | undefined): readonly number[]
  /** Lets everything that was missed be asked for, and expects that nothing is lost, repeated or out of order. */
  expectEverything(): Promise<void>
}

async function createScene(seed: string, channels = CHANNELS, handle?: () => Promise<void>): Promise<Scene> {
  const clock = createVirtualClock()
  const random = createSeededRandom(seed)
  const server = new UpdateServer(channels)
  const losses: UpdateLoss[] = []
  const bench = await createDeliveryBench({
    clock,
    handle: async ({ content }) => {
      if (content.type === 'gap') losses.push(content.gap)
      await handle?.()
    },
    onRoom: () => stream.resume(),
  })
  const stream: UpdateStream = new UpdateStream({
    core: {
      invoke: server.invoke,
      randomBytes: (length) => random.bytes(length),
      peers: {
        ...noPeers,
        user: (id) => ({ _: 'user', id, access_hash: 1n }),
        channel: (id) => ({
          _: 'channel',
          id,
          access_hash: 1n,
          title: 'channel',
          photo: { _: 'chatPhotoEmpty' },
          date: 0,
        }),
      },
    },
    clock,
    selfId: BENCH_ACCOUNT,
    isBot: false,
    state: server.firstState,
    patienceMs: 30_000,
    desk: bench.desk,
    onError: (error) => bench.errors.push(error),
  })
  await clock.runUntilSettled(stream.start(), 60_000)
  const idsOf = (channelId: number | undefined): readonly number[] =>
    bench.handled.flatMap((update) => {
      if (update._ !== 'updateNewMessage' && update._ !== 'updateNewChannelMessage') return []
      const { message } = update
      const peer = message.peer_id
      const own = peer?._ === 'peerChannel' ? peer.channel_id : undefined
      return own === channelId ? [message.id] : []
    })
  return {
    ...bench,
    clock,
    server,
    stream,
    random,
    losses,
    box: () => (random.chance(1 / (channels + 1)) ? undefined : 1 + random.integer(channels)),
    idsOf,
    expectEverything: async () => {
      await clock.advance(60_000)
      stream.gap()
      await clock.advance(600_000)
      // Chats of one box go on at the same time: within each the order holds, and within a channel that is the whole box.
      expect(idsOf(undefined).toSorted((left, right) => left - right)).toEqual(server.idsOf(undefined))
      for (let chat = 0; chat < 3; chat += 1) {
        const ofChat = (ids: readonly number[]): readonly number[] => ids.filter((id) => id % 3 === chat)
        expect(ofChat(idsOf(undefined))).toEqual(ofChat(server.idsOf(undefined)))
      }
      for (const channelId of server.channelIds) expect(idsOf(channelId)).toEqual(server.idsOf(channelId))
      expect(await bench.store.journal(undefined, 10)).toEqual([])
      stream.stop()
      bench.desk.stop()
    },
  }
}

/** Hands over containers in an order that is off by up to `most` places. */
function permuted(random: SeededRandom, waiting: tl.updates[], most: number): tl.updates | undefined {
  if (waiting.length < most) return undefined
  return waiting.splice(random.integer(waiting.length), 1)[0]
}

describe('a stream of updates over a line that cannot be relied on', () => {
  it(
    `U1 loses nothing and repeats nothing of ${UPDATES} updates over ${DISCONNECTS} disconnects`,
    async () => {
      const scene = await createScene('disconnects')
      const { server, stream, clock, random } = scene
      let isConnected = true
      for (let count = 0; count < UPDATES; count += 1) {
        if (random.chance((2 * DISCONNECTS) / UPDATES)) {
          isConnected = !isConnected
          if (isConnected) stream.gap()
        }
        const container = server.emit(scene.box())
        if (isConnected) stream.receive(container)
        await clock.advance(random.integer(50))
      }
      await scene.expectEverything()
      expect(scene.losses).toEqual([])
    },
    timeoutMs,
  )

  it(
    `U2 the same with a fifth lost, a tenth doubled and the rest out of order, for ${SEEDS} seeds`,
    async () => {
      for (let seed = 0; seed < SEEDS; seed += 1) {
        const scene = await createScene(`lossy ${seed}`)
        const { server, stream, clock, random } = scene
        const waiting: tl.updates[] = []
        for (let count = 0; count < UPDATES; count += 1) {
          const container = server.emit(scene.box())
          if (!random.chance(0.2)) waiting.push(container)
          if (random.chance(0.1)) waiting.push(container)
          const next = permuted(random, waiting, 5)
          if (next !== undefined) stream.receive(next)
          if (count % 4 === 0) await clock.advance(random.integer(200))
        }
        for (const container of waiting) stream.receive(container)
        await scene.expectEverything()
        expect(scene.losses).toEqual([])
      }
    },
    timeoutMs,
  )

  it('U3 asks for nothing where holes are filled within 0.3 seconds', async () => {
    const scene = await createScene('filled', 1)
    const { server, stream, clock } = scene
    const before = server.calls.length
    for (let count = 0; count < 1_000; count += 1) {
      const [early, late] = [server.emit(1), server.emit(1)]
      stream.receive(late)
      await clock.advance(300)
      stream.receive(early)
      await clock.advance(1)
    }
    await clock.advance(1_000)
    expect(server.calls.length).toBe(before)
    await scene.expectEverything()
  })

  it('U4 brings the same in slices of any size, with an error in the middle', async () => {
    for (let round = 0; round < 100; round += 1) {
      const scene = await createScene(`slices ${round}`, 2)
      const { server, stream, random, clock } = scene
      server.sliceSize = 1 + round
      for (let count = 0; count < 120; count += 1) server.emit(scene.box())
      stream.gap()
      server.failures = random.integer(3)
      await clock.advance(100)
      await scene.expectEverything()
      expect(scene.losses).toEqual([])
    }
  })

  it('U5 reports what is too long, fetches it from the history, and leaves the other boxes alone', async () => {
    for (let round = 0; round < 50; round += 1) {
      const scene = await createScene(`too long ${round}`, 3)
      const { server, stream, clock } = scene
      const isCommon = round % 2 === 0
      const box = isCommon ? undefined : 1
      // One message that came tells from where on the history is to be asked.
      for (const one of [undefined, 1, 2]) stream.receive(server.emit(one))
      await clock.advance(10)
      for (let count = 0; count < 150; count += 1) server.emit(box)
      server.forget(box)
      for (let count = 0; count < 3; count += 1) server.emit(box)
      stream.receive(server.emit(2))
      stream.gap()
      await clock.advance(5_000)
      expect(scene.losses).toEqual([{ channelId: box, reason: 'tooLong', recoveredCount: expect.any(Number) }])
      expect(scene.losses[0]?.recoveredCount).toBeGreaterThanOrEqual(150)
      await scene.expectEverything()
    }
  })

  it('U6 catches up after a difference has failed ten times, with growing pauses', async () => {
    for (let round = 0; round < 20; round += 1) {
      const scene = await createScene(`failing ${round}`, 1)
      const { server, stream, clock } = scene
      for (let count = 0; count < 10; count += 1) server.emit(undefined)
      server.failures = 10
      const begun = clock.now()
      stream.gap()
      await clock.runUntil(() => scene.handled.length === 10, 3_600_000)
      // 1 + 2 + 4 + ... + 60 four times over, give or take a fifth.
      expect(clock.now() - begun).toBeGreaterThan(200_000)
      expect(clock.now() - begun).toBeLessThan(400_000)
      await scene.expectEverything()
    }
  })

  it('U8 keeps the memory flat while a handler is slower than a burst of 50,000, and loses nothing', async () => {
    let isOpen = false
    let finish = (): void => undefined
    const scene = await createScene('burst', 1, async () => {
      if (isOpen) return
      await new Promise<void>((resolve) => {
        finish = resolve
      })
    })
    const { server, stream, clock } = scene
    for (let count = 0; count < 50_000; count += 1) {
      stream.receive(server.emit(1))
      if (count % 500 === 0) await clock.advance(1)
    }
    await clock.advance(1_000)
    expect(scene.handled).toHaveLength(1)
    // What waits is in the storage: the queue holds a window of it and places for the rest.
    expect(scene.desk.loadedCount).toBeLessThanOrEqual(256)
    expect(scene.desk.undoneCount).toBe(50_000)
    isOpen = true
    finish()
    await scene.expectEverything()
  }, 60_000)
})
