import { describe, expect, it } from 'vitest'
import { RpcError } from '../../errors/rpcError.js'
import { createVirtualClock, type VirtualClock } from '../../platform/memory/createVirtualClock.js'
import type * as tl from '../../tl/generated/api.js'
import type { UpdateMoves, UpdateState } from '../../updates/updateState.js'
import type { Peers } from '../peers/peers.js'
import { UpdateStream, type UpdateLoss } from './updateStream.js'

const STATE: UpdateState = { pts: 100, qts: 0, date: 1, seq: 0, channels: new Map() }

function deleted(pts: number): tl.Update {
  return { _: 'updateDeleteMessages', messages: [pts], pts, pts_count: 1 }
}

function stateAt(pts: number): tl.updates_state {
  return { _: 'updates.state', pts, qts: 0, date: 2, seq: 0, unread_count: 0 }
}

/** A stream over a server that answers by a script. */
class Bench {
  readonly clock: VirtualClock = createVirtualClock()
  readonly calls: string[] = []
  readonly delivered: tl.Update[] = []
  readonly saved: UpdateMoves[] = []
  readonly losses: UpdateLoss[] = []
  readonly stream: UpdateStream

  constructor(
    state: UpdateState | undefined,
    answer: (name: string, callCount: number) => unknown,
    handle: (update: tl.Update) => Promise<void> = async () => undefined,
  ) {
    const invoke = async (name: string): Promise<unknown> => {
      this.calls.push(name)
      return answer(name, this.calls.length)
    }
    const peers: Peers = {
      remember: () => undefined,
      load: async () => undefined,
      user: () => undefined,
      group: () => undefined,
      channel: () => undefined,
      findUsername: async () => undefined,
      findPhoneNumber: async () => undefined,
    }
    this.stream = new UpdateStream({
      core: { invoke, peers },
      clock: this.clock,
      selfId: 1,
      isBot: false,
      state,
      patienceMs: 30_000,
      deliver: async (update) => {
        this.delivered.push(update)
        await handle(update)
      },
      save: async (moves) => void this.saved.push(moves),
      onLoss: (loss) => this.losses.push(loss),
      onError: (error) => {
        throw error
      },
    })
  }
}

function difference(from: number, count: number, isLast: boolean): tl.updates_Difference {
  const updates = Array.from({ length: count }, (_, index) => deleted(from + index + 1))
  const rest = { new_messages: [], new_encrypted_messages: [], other_updates: updates, chats: [], users: [] }
  return isLast
    ? { _: 'updates.difference', ...rest, state: stateAt(from + count) }
    : { _: 'updates.differenceSlice', ...rest, intermediate_state: stateAt(from + count) }
}

describe('a stream of updates', () => {
  it('5.28 stores where a new account begins, though nothing has happened yet', async () => {
    const bench = new Bench(undefined, () => stateAt(100))
    await bench.clock.runUntilSettled(bench.stream.start(), 60_000)
    await bench.clock.advance(10)
    expect(bench.calls).toEqual(['updates.getState'])
    expect(bench.saved).toMatchObject([{ common: { pts: 100 } }])
    bench.stream.stop()
  })

  it('5.25 stores a position only after its handlers are done', async () => {
    let finish = (): void => undefined
    const bench = new Bench(
      STATE,
      () => ({ _: 'updates.differenceEmpty', date: 1, seq: 0 }),
      () =>
        new Promise((resolve) => {
          finish = resolve
        }),
    )
    await bench.clock.runUntilSettled(bench.stream.start(), 60_000)
    await bench.clock.advance(10)
    bench.saved.length = 0
    bench.stream.receive({ _: 'updates', updates: [deleted(101)], users: [], chats: [], date: 2, seq: 0 })
    await bench.clock.advance(10)
    expect([bench.delivered.length, bench.saved]).toEqual([1, []])
    finish()
    await bench.clock.advance(10)
    expect(bench.saved).toMatchObject([{ common: { pts: 101 } }])
    bench.stream.stop()
  })

  it('5.32 asks for no further slice while the handlers are far behind', async () => {
    const waiting: (() => void)[] = []
    const bench = new Bench(
      STATE,
      (_, callCount) => difference(100 + (callCount - 1) * 4_000, 4_000, callCount === 6),
      () =>
        new Promise((resolve) => {
          waiting.push(resolve)
        }),
    )
    await bench.clock.runUntilSettled(bench.stream.start(), 60_000)
    await bench.clock.advance(10)
    expect(bench.calls.length).toBe(3)
    for (let handled = 0; handled < 24_000; handled++) {
      while (waiting.length === 0) await Promise.resolve()
      waiting.shift()?.()
      if (handled % 500 === 0) await bench.clock.advance(1)
    }
    await bench.clock.advance(10)
    expect(bench.calls.length).toBe(6)
    expect(bench.delivered.map((update) => ('pts' in update ? update.pts : 0))).toEqual(
      Array.from({ length: 24_000 }, (_, index) => 101 + index),
    )
    bench.stream.stop()
  })

  it('5.15 keeps to a flood wait before it asks again', async () => {
    const bench = new Bench(STATE, (_, callCount) => {
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
    const bench = new Bench(STATE, (name) => {
      if (name === 'updates.getDifference') throw new RpcError(400, 'PERSISTENT_TIMESTAMP_INVALID', name)
      return stateAt(500)
    })
    await bench.clock.runUntilSettled(bench.stream.start(), 60_000)
    await bench.clock.advance(5_000)
    expect(bench.losses).toEqual([{ channelId: undefined, reason: 'positionRefused' }])
    expect(bench.saved.at(-1)).toMatchObject({ common: { pts: 500 } })
    bench.stream.stop()
  })

  it('stores nothing any more once it was stopped', async () => {
    let finish = (): void => undefined
    const bench = new Bench(
      STATE,
      () => difference(100, 1, true),
      () =>
        new Promise((resolve) => {
          finish = resolve
        }),
    )
    await bench.clock.runUntilSettled(bench.stream.start(), 60_000)
    await bench.clock.advance(10)
    expect(bench.delivered.length).toBe(1)
    bench.stream.stop()
    finish()
    await bench.clock.advance(60_000)
    expect(bench.saved).toEqual([])
    expect(bench.clock.timerCount).toBe(0)
  })
})
