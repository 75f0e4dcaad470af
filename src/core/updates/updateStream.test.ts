import { describe, expect, it } from 'vitest'
import {
  BENCH_ACCOUNT,
  createDeliveryBench,
  type DeliveryBench,
  type DeliveryBenchOptions,
  noPeers,
} from '../../../tests/updates/deliveryBench.js'
import { RpcError } from '../../errors/rpcError.js'
import { createVirtualClock, type VirtualClock } from '../../platform/memory/createVirtualClock.js'
import type * as tl from '../../tl/generated/api.js'
import type { UpdateState } from '../../updates/updateState.js'
import type { UpdateLoss } from './updateLoss.js'
import { UpdateStream } from './updateStream.js'

const STATE: UpdateState = { pts: 100, qts: 0, date: 1, seq: 0, channels: new Map() }

function deleted(pts: number): tl.Update {
  return { _: 'updateDeleteMessages', messages: [pts], pts, pts_count: 1 }
}

function stateAt(pts: number): tl.updates_state {
  return { _: 'updates.state', pts, qts: 0, date: 2, seq: 0, unread_count: 0 }
}

/** A stream over a server that answers by a script. */
interface Bench extends DeliveryBench {
  readonly clock: VirtualClock
  readonly calls: string[]
  readonly stream: UpdateStream
  readonly losses: UpdateLoss[]
}

async function createBench(
  state: UpdateState | undefined,
  answer: (name: string, callCount: number, params: unknown) => unknown,
  options: Partial<DeliveryBenchOptions> = {},
): Promise<Bench> {
  const clock = createVirtualClock()
  const calls: string[] = []
  const losses: UpdateLoss[] = []
  const invoke = async (name: string, params: unknown): Promise<unknown> => {
    calls.push(name)
    return answer(name, calls.length, params)
  }
  const bench = await createDeliveryBench({
    clock,
    ...options,
    handle: async (delivery, context) => {
      if (delivery.content.type === 'gap') losses.push(delivery.content.gap)
      else await options.handle?.(delivery, context)
    },
    onRoom: () => stream.resume(),
  })
  const stream = new UpdateStream({
    core: { invoke, peers: noPeers, randomBytes: (length) => new Uint8Array(length).fill(128) },
    clock,
    selfId: BENCH_ACCOUNT,
    isBot: false,
    state,
    patienceMs: 30_000,
    desk: bench.desk,
    onError: (error) => {
      throw error
    },
  })
  return { ...bench, clock, calls, stream, losses }
}

function difference(from: number, count: number, isLast: boolean): tl.updates_Difference {
  const updates = Array.from({ length: count }, (_, index) => deleted(from + index + 1))
  const rest = { new_messages: [], new_encrypted_messages: [], other_updates: updates, chats: [], users: [] }
  return isLast
    ? { _: 'updates.difference', ...rest, state: stateAt(from + count) }
    : { _: 'updates.differenceSlice', ...rest, intermediate_state: stateAt(from + count) }
}

function never(): Promise<void> {
  return new Promise(() => {})
}

describe('a stream of updates', () => {
  it('5.28 stores where a new account begins, though nothing has happened yet', async () => {
    const bench = await createBench(undefined, () => stateAt(100))
    await bench.clock.runUntilSettled(bench.stream.start(), 60_000)
    await bench.clock.advance(100)
    expect(bench.calls).toEqual(['updates.getState'])
    expect(await bench.store.updateState()).toMatchObject({ pts: 100 })
    bench.stream.stop()
  })

  it('5.29 stores the position of a slice together with what it brings, and asks for the next at once', async () => {
    const bench = await createBench(
      STATE,
      (_, callCount) => difference(100 + (callCount - 1) * 10, 10, callCount === 3),
      { handle: () => never() },
    )
    await bench.clock.runUntilSettled(bench.stream.start(), 60_000)
    await bench.clock.advance(1_000)
    expect([bench.calls.length, bench.handled.length]).toEqual([3, 1])
    expect(await bench.store.updateState()).toMatchObject({ pts: 130 })
    expect(await bench.store.journal(undefined, 100)).toHaveLength(30)
    bench.stream.stop()
  })

  it('5.32 asks for no further slice while the handlers are far behind, and lets nothing more in', async () => {
    let isOpen = false
    const waiting: (() => void)[] = []
    const bench = await createBench(
      STATE,
      (_, callCount) => difference(100 + (callCount - 1) * 4_000, 4_000, callCount === 6),
      {
        mode: 'positions',
        handle: async () => {
          if (isOpen) return
          await new Promise<void>((resolve) => {
            waiting.push(resolve)
          })
        },
      },
    )
    await bench.clock.runUntilSettled(bench.stream.start(), 60_000)
    await bench.clock.advance(10)
    expect(bench.calls.length).toBe(3)
    bench.stream.receive({ _: 'updates', updates: [deleted(99_999)], users: [], chats: [], date: 2, seq: 0 })
    expect(bench.desk.undoneCount).toBe(12_000)
    isOpen = true
    for (const resolve of waiting) resolve()
    await bench.clock.advance(10_000)
    expect(bench.calls.length).toBeGreaterThanOrEqual(6)
    expect(bench.handled.slice(0, 24_000).map((update) => ('pts' in update ? update.pts : 0))).toEqual(
      Array.from({ length: 24_000 }, (_, index) => 101 + index),
    )
    bench.stream.stop()
  })

  it('5.15 keeps to a flood wait before it asks again', async () => {
    const bench = await createBench(STATE, (_, callCount) => {
      if (callCount === 1) throw new RpcError(420, 'FLOOD_WAIT_60', 'updates.getDifference')
      return { _: 'updates.differenceEmpty', date: 1, seq: 0 }
    })
    await bench.clock.runUntilSettled(bench.stream.start(), 60_000)
    await bench.clock.advance(59_000)
    expect(bench.calls.length).toBe(1)
    await bench.clock.advance(2_000)
    expect(bench.calls.length).toBe(2)
    bench.stream.stop()
  })

  it('5.15 reports a position that is refused, and goes on from a new one', async () => {
    const bench = await createBench(STATE, (name) => {
      if (name === 'updates.getDifference') throw new RpcError(400, 'PERSISTENT_TIMESTAMP_INVALID', name)
      return stateAt(500)
    })
    await bench.clock.runUntilSettled(bench.stream.start(), 60_000)
    await bench.clock.advance(5_000)
    expect(bench.losses).toEqual([{ channelId: undefined, reason: 'positionRefused', recoveredCount: 0 }])
    expect(await bench.store.updateState()).toMatchObject({ pts: 500 })
    bench.stream.stop()
  })

  it('leaves no timer behind once it was stopped', async () => {
    const bench = await createBench(STATE, () => difference(100, 1, true), {
      handle: () => never(),
    })
    await bench.clock.runUntilSettled(bench.stream.start(), 60_000)
    await bench.clock.advance(100)
    expect(bench.handled.length).toBe(1)
    bench.stream.stop()
    bench.desk.stop()
    await bench.desk.settled()
    await bench.clock.advance(60_000)
    expect(bench.clock.timerCount).toBe(0)
  })
})
