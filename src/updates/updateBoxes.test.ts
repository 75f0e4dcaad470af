import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as tl from '../tl/generated/api.js'
import { UpdateBoxes } from './updateBoxes.js'
import type { UpdateEffect } from './updateEffect.js'

const CHANNELS = [11, 12]
const START = { pts: 100, qts: 0, date: 1, seq: 0, channels: new Map(CHANNELS.map((id) => [id, 500])) }

function common(index: number): tl.updateDeleteMessages {
  return { _: 'updateDeleteMessages', messages: [index], pts: 100 + index, pts_count: 1 }
}

function inChannel(channelId: number, index: number): tl.updateDeleteChannelMessages {
  return { _: 'updateDeleteChannelMessages', channel_id: channelId, messages: [index], pts: 500 + index, pts_count: 1 }
}

function container(updates: readonly tl.Update[]): tl.updates {
  return { _: 'updates', updates, users: [], chats: [], date: 2, seq: 0 }
}

/** A server that keeps everything, and a line to it that loses, doubles and reorders. Time is virtual. */
class Bench {
  readonly log: { readonly common: tl.Update[]; readonly channels: Map<number, tl.Update[]> } = {
    common: [],
    channels: new Map(CHANNELS.map((id) => [id, []])),
  }
  readonly delivered: tl.Update[] = []
  readonly lost: UpdateEffect[] = []
  readonly boxes = new UpdateBoxes({
    selfId: 1,
    isBot: false,
    state: START,
    knows: () => true,
    hasSeen: () => true,
    chance: () => 0.5,
  })
  fetches = 0
  now = 0
  readonly #queue: UpdateEffect[] = []

  readonly sliceSize: number

  constructor(sliceSize = 1_000) {
    this.sliceSize = sliceSize
  }

  run(effects: readonly UpdateEffect[]): void {
    this.#queue.push(...effects)
    for (let effect = this.#queue.shift(); effect !== undefined; effect = this.#queue.shift()) {
      if (effect.type === 'deliver') this.delivered.push(...effect.updates)
      if (effect.type === 'lost') this.lost.push(effect)
      if (effect.type === 'getDifference') this.#answer(effect.pts)
      if (effect.type === 'getChannelDifference') this.#answerChannel(effect.channelId, effect.pts)
    }
  }

  /** Lets everything that is due happen, and a round of asking after that. */
  settle(): void {
    this.run(this.boxes.gap(this.now))
    for (const channelId of CHANNELS) {
      const pts = 500 + (this.log.channels.get(channelId)?.length ?? 0)
      this.run(this.boxes.receive(container([{ _: 'updateChannelTooLong', channel_id: channelId, pts }]), this.now))
    }
    for (let round = 0; round < 1_000; round++) {
      const deadline = this.boxes.deadline()
      if (deadline === undefined || deadline > this.now + 10_000) return
      this.now = Math.max(this.now, deadline)
      this.run(this.boxes.tick(this.now))
    }
    throw new Error('the boxes never come to rest')
  }

  #answer(pts: number): void {
    this.fetches += 1
    const missed = this.log.common.slice(pts - 100)
    const slice = missed.slice(0, this.sliceSize)
    const state: tl.updates_state = {
      _: 'updates.state',
      pts: pts + slice.length,
      qts: 0,
      date: 2,
      seq: 0,
      unread_count: 0,
    }
    const rest = { new_messages: [], new_encrypted_messages: [], other_updates: slice, chats: [], users: [] }
    const answer: tl.updates_Difference =
      slice.length < missed.length
        ? { _: 'updates.differenceSlice', ...rest, intermediate_state: state }
        : { _: 'updates.difference', ...rest, state }
    this.#queue.push(...this.boxes.differenceReceived(answer, this.now))
  }

  #answerChannel(channelId: number, pts: number): void {
    this.fetches += 1
    const missed = this.log.channels.get(channelId)?.slice(pts - 500) ?? []
    const slice = missed.slice(0, this.sliceSize)
    const answer: tl.updates_ChannelDifference = {
      _: 'updates.channelDifference',
      final: slice.length === missed.length ? true : undefined,
      pts: pts + slice.length,
      new_messages: [],
      other_updates: slice,
      chats: [],
      users: [],
    }
    this.#queue.push(...this.boxes.channelDifferenceReceived(channelId, answer, this.now))
  }
}

function ofBox(updates: readonly tl.Update[], box: number | 'common'): readonly tl.Update[] {
  return updates.filter((update) => {
    if (update._ === 'updateDeleteMessages') return box === 'common'
    return update._ === 'updateDeleteChannelMessages' && update.channel_id === box
  })
}

describe('the boxes of updates', () => {
  it('5.2 hand out what is next at once, and nothing twice', () => {
    const bench = new Bench()
    bench.run(bench.boxes.receive(container([common(1)]), 0))
    bench.run(bench.boxes.receive(container([common(1)]), 0))
    bench.run(bench.boxes.receive(container([common(2)]), 0))
    expect(bench.delivered).toEqual([common(1), common(2)])
  })

  it('5.11 wait half a second for a hole to be filled, and ask nothing when it is', () => {
    const bench = new Bench()
    bench.run(bench.boxes.receive(container([common(2)]), 0))
    expect(bench.delivered).toEqual([])
    expect(bench.boxes.deadline()).toBe(500)
    bench.run(bench.boxes.receive(container([common(1)]), 300))
    expect(bench.delivered).toEqual([common(1), common(2)])
    expect(bench.fetches).toBe(0)
  })

  it('5.11 ask for the difference when a hole stays open', () => {
    const bench = new Bench()
    bench.log.common.push(common(1), common(2))
    bench.run(bench.boxes.receive(container([common(2)]), 0))
    bench.run(bench.boxes.tick(499))
    expect(bench.fetches).toBe(0)
    bench.run(bench.boxes.tick(500))
    expect(bench.fetches).toBe(1)
    expect(bench.delivered).toEqual([common(1), common(2)])
  })

  it('5.12 hold what comes while a difference is on its way, and judge it afterwards', () => {
    const boxes = new UpdateBoxes({
      selfId: 1,
      isBot: false,
      state: START,
      knows: () => true,
      hasSeen: () => true,
      chance: () => 0.5,
    })
    expect(boxes.gap(0)).toEqual([{ type: 'getDifference', pts: 100, qts: 0, date: 1 }])
    expect(boxes.gap(1)).toEqual([])
    expect(boxes.receive(container([common(1), common(2)]), 2)).toEqual([])
    const state: tl.updates_state = { _: 'updates.state', pts: 101, qts: 0, date: 2, seq: 0, unread_count: 0 }
    const effects = boxes.differenceReceived(
      {
        _: 'updates.difference',
        new_messages: [],
        new_encrypted_messages: [],
        other_updates: [common(1)],
        chats: [],
        users: [],
        state,
      },
      3,
    )
    expect(effects[0]).toEqual({ type: 'deliver', updates: [common(1), common(2)], box: 'common' })
  })

  it('5.7 ask for the difference when a short message names somebody unknown', () => {
    const boxes = new UpdateBoxes({
      selfId: 1,
      isBot: false,
      state: START,
      knows: () => false,
      hasSeen: () => true,
      chance: () => 0.5,
    })
    const short: tl.updateShortMessage = {
      _: 'updateShortMessage',
      id: 1,
      user_id: 9,
      message: 'hi',
      pts: 101,
      pts_count: 1,
      date: 2,
    }
    expect(boxes.receive(short, 0)).toEqual([{ type: 'getDifference', pts: 100, qts: 0, date: 1 }])
  })

  it('5.15 ask again 1, 2, 4 seconds after a difference has failed', () => {
    const boxes = new UpdateBoxes({
      selfId: 1,
      isBot: false,
      state: START,
      knows: () => true,
      hasSeen: () => true,
      chance: () => 0.5,
    })
    boxes.gap(0)
    for (const [failedAt, nextAt] of [
      [0, 1_000],
      [1_000, 3_000],
      [3_000, 7_000],
    ] as const) {
      boxes.differenceFailed(false, 0, failedAt)
      expect(boxes.deadline()).toBe(nextAt)
      expect(boxes.tick(nextAt)).toHaveLength(1)
    }
  })

  it('5.22 close the box of a channel that cannot be read any more, and no other', () => {
    const boxes = new UpdateBoxes({
      selfId: 1,
      isBot: false,
      state: START,
      knows: () => true,
      hasSeen: () => true,
      chance: () => 0.5,
    })
    boxes.receive(container([inChannel(11, 5)]), 0)
    expect(boxes.tick(500)).toEqual([{ type: 'getChannelDifference', channelId: 11, pts: 500, limit: 100 }])
    expect(boxes.channelDifferenceFailed(11, 'noAccess', 0, 501)).toEqual([
      { type: 'lost', channelId: 11, reason: 'noAccess', recoveredCount: 0 },
    ])
    expect(boxes.tick(100_000)).toEqual([])
    expect(boxes.receive(container([inChannel(12, 1)]), 502)[0]).toEqual({
      type: 'deliver',
      updates: [inChannel(12, 1)],
    })
  })

  it('5.16 ask for the difference after fifteen minutes without a word', () => {
    const boxes = new UpdateBoxes({
      selfId: 1,
      isBot: false,
      state: START,
      knows: () => true,
      hasSeen: () => true,
      chance: () => 0.5,
    })
    boxes.receive(container([common(1)]), 0)
    expect(boxes.deadline()).toBe(900_000)
    expect(boxes.tick(900_000)).toHaveLength(1)
  })

  it('5.1-5.22 deliver everything once and in order over a line that loses, doubles and reorders', () => {
    const step = fc.record({
      box: fc.constantFrom<number | 'common'>('common', ...CHANNELS),
      count: fc.integer({ min: 1, max: 3 }),
      fate: fc.constantFrom('pushed', 'pushed', 'lost', 'twice', 'late'),
      pauseMs: fc.constantFrom(0, 10, 200, 600, 2_000),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (steps, sliceSize) => {
        const bench = new Bench(sliceSize)
        const late: tl.updates[] = []
        for (const { box, count, fate, pauseMs } of steps) {
          const log = box === 'common' ? bench.log.common : (bench.log.channels.get(box) ?? [])
          const fresh = Array.from({ length: count }, (_, offset) => {
            const index = log.length + offset + 1
            return box === 'common' ? common(index) : inChannel(box, index)
          })
          log.push(...fresh)
          const packet = container(fresh.toReversed())
          if (fate === 'late') late.push(packet)
          if (fate === 'pushed' || fate === 'twice') bench.run(bench.boxes.receive(packet, bench.now))
          if (fate === 'twice') bench.run(bench.boxes.receive(packet, bench.now))
          if (fate !== 'late') for (const old of late.splice(0)) bench.run(bench.boxes.receive(old, bench.now))
          bench.now += pauseMs
          bench.run(bench.boxes.tick(bench.now))
        }
        bench.settle()
        expect(ofBox(bench.delivered, 'common')).toEqual(bench.log.common)
        for (const channelId of CHANNELS) {
          expect(ofBox(bench.delivered, channelId)).toEqual(bench.log.channels.get(channelId))
        }
        expect(bench.lost).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
