import { describe, expect, it } from 'vitest'
import { createSeededRandom } from '../platform/memory/createSeededRandom.js'
import { apiSchema } from '../tl/apiSchema.js'
import type * as tl from '../tl/generated/api.js'
import { UpdateBoxes, type UpdateBoxesOptions } from './updateBoxes.js'
import type { UpdateEffect } from './updateEffect.js'
import { updateOrder } from './updateOrder.js'

const STATE = { pts: 100, qts: 5, date: 10, seq: 3, channels: new Map([[11, 500]]) }

function boxesOf(options: Partial<UpdateBoxesOptions> = {}): UpdateBoxes {
  return new UpdateBoxes({
    selfId: 1,
    isBot: false,
    state: STATE,
    knows: () => true,
    hasSeen: () => true,
    chance: () => 0.5,
    ...options,
  })
}

function deleted(pts: number, count = 1): tl.updateDeleteMessages {
  return { _: 'updateDeleteMessages', messages: [pts], pts, pts_count: count }
}

function inChannel(channelId: number, pts: number): tl.updateDeleteChannelMessages {
  return { _: 'updateDeleteChannelMessages', channel_id: channelId, messages: [pts], pts, pts_count: 1 }
}

function typing(userId: number): tl.Update {
  return { _: 'updateUserTyping', user_id: userId, action: { _: 'sendMessageTypingAction' } }
}

function container(updates: readonly tl.Update[], seq = 0): tl.updates {
  return { _: 'updates', updates, users: [], chats: [], date: 20, seq }
}

function deliveredBy(effects: readonly UpdateEffect[]): readonly tl.Update[] {
  return effects.flatMap((effect) => (effect.type === 'deliver' ? effect.updates : []))
}

describe('the rules of updates', () => {
  it('5.2 refuse places that cannot be, and let a count of 0 move nothing', () => {
    const boxes = boxesOf()
    for (const [pts, count] of [
      [0, 0],
      [-1, 1],
      [101, -1],
      [101, 102],
    ] as const) {
      expect(boxes.receive(container([deleted(pts, count)]), 0)).toEqual([])
    }
    expect(deliveredBy(boxes.receive(container([deleted(100, 0)]), 0))).toEqual([deleted(100, 0)])
    expect(deliveredBy(boxes.receive(container([deleted(101)]), 0))).toEqual([deleted(101)])
  })

  it('5.3 count secondary updates by one, and leave those with 0 unordered', () => {
    const boxes = boxesOf({ isBot: true })
    const stopped = (qts: number): tl.Update => ({ _: 'updateBotStopped', user_id: 7, date: 1, stopped: true, qts })
    expect(deliveredBy(boxes.receive(container([stopped(6)]), 0))).toHaveLength(1)
    expect(deliveredBy(boxes.receive(container([stopped(6)]), 0))).toHaveLength(0)
    expect(deliveredBy(boxes.receive(container([stopped(8)]), 0))).toHaveLength(0)
    expect(deliveredBy(boxes.receive(container([stopped(0)]), 0))).toHaveLength(1)
    expect(boxes.tick(500)).toMatchObject([{ type: 'getDifference', qts: 6 }])
  })

  it('5.4 U10 hold a container that is early, drop one that is late, and take one without a place at once', () => {
    const random = createSeededRandom('containers')
    for (let round = 0; round < 500; round += 1) {
      const boxes = boxesOf()
      const length = 1 + random.integer(3)
      const next: tl.Updates = {
        _: 'updatesCombined',
        updates: [typing(1)],
        users: [],
        chats: [],
        date: 20,
        seq_start: 4,
        seq: 3 + length,
      }
      expect(deliveredBy(boxes.receive(container([typing(2)], 4 + length), 0))).toEqual([])
      expect(deliveredBy(boxes.receive(container([typing(3)]), 0))).toEqual([typing(3)])
      expect(deliveredBy(boxes.receive(container([typing(4)], 1 + random.integer(3)), 0))).toEqual([])
      // What is counted by a box of its own does not wait for the container.
      expect(deliveredBy(boxes.receive(container([deleted(101), typing(5)], 9 + length), 0))).toEqual([deleted(101)])
      expect(deliveredBy(boxes.receive(next, 10))).toEqual([typing(1), typing(2)])
      expect(boxes.tick(499)).toEqual([])
      expect(boxes.tick(510)).toMatchObject([{ type: 'getDifference', pts: 101 }])
    }
  })

  it('5.5 find the box of an update from its fields, for all that the schema has', () => {
    const lines = apiSchema()
      .print()
      .split('\n')
      .filter((line) => line.startsWith('update') && line.endsWith('= Update;'))
    const counted = lines.filter((line) => line.includes(' pts_count:int')).map((line) => line.split('#')[0])
    const secondary = lines.filter((line) => line.includes(' qts:int')).map((line) => line.split('#')[0])
    expect([counted.length, secondary.length]).toEqual([14, 17])
    expect(counted.filter((name) => name?.includes('Channel'))).toHaveLength(5)
    const inbox: tl.Update = {
      _: 'updateReadChannelInbox',
      channel_id: 11,
      max_id: 1,
      still_unread_count: 0,
      pts: 700,
    }
    expect(updateOrder(inbox)).toEqual({ box: 'none' })
  })

  it('5.6 take the moves of results, in the box that the call was about', () => {
    const boxes = boxesOf()
    boxes.receive(container([deleted(102)]), 0)
    expect(deliveredBy(boxes.affect({ channelId: undefined, pts: 101, ptsCount: 1 }, 1))).toEqual([deleted(102)])
    boxes.receive(container([inChannel(11, 502)]), 2)
    expect(deliveredBy(boxes.affect({ channelId: 11, pts: 501, ptsCount: 1 }, 3))).toEqual([inChannel(11, 502)])
  })

  it('5.7 write short messages out in full', () => {
    const boxes = boxesOf()
    const short: tl.updateShortChatMessage = {
      _: 'updateShortChatMessage',
      id: 9,
      from_id: 7,
      chat_id: 8,
      message: 'hi',
      pts: 101,
      pts_count: 1,
      date: 20,
    }
    expect(deliveredBy(boxes.receive(short, 0))).toMatchObject([
      {
        _: 'updateNewMessage',
        message: { id: 9, from_id: { user_id: 7 }, peer_id: { chat_id: 8 }, message: 'hi' },
      },
    ])
  })

  it('5.8 sort what is in one container, with hints about whole boxes last', () => {
    const boxes = boxesOf()
    const hint: tl.Update = { _: 'updateChannelTooLong', channel_id: 11, pts: 502 }
    const effects = boxes.receive(
      container([hint, inChannel(11, 502), deleted(102), inChannel(11, 501), deleted(101)]),
      0,
    )
    expect(deliveredBy(effects)).toEqual([deleted(101), deleted(102), inChannel(11, 501), inChannel(11, 502), hint])
    expect(effects).toHaveLength(1)
  })

  it('5.16 U9 ask for the difference instead of handing out a message of somebody who was never seen', () => {
    const boxes = boxesOf({ hasSeen: (peer) => peer._ !== 'peerUser' || peer.user_id !== 9 })
    const message: tl.message = {
      _: 'message',
      id: 1,
      from_id: { _: 'peerUser', user_id: 9 },
      peer_id: { _: 'peerChannel', channel_id: 11 },
      date: 20,
      message: 'hi',
    }
    const update: tl.Update = { _: 'updateNewChannelMessage', message, pts: 501, pts_count: 1 }
    expect(boxes.receive(container([update]), 0)).toEqual([
      { type: 'getChannelDifference', channelId: 11, pts: 500, limit: 100 },
    ])
    const inPrivate: tl.Update = {
      _: 'updateNewMessage',
      message: { ...message, peer_id: { _: 'peerUser', user_id: 9 } },
      pts: 101,
      pts_count: 1,
    }
    expect(boxes.receive(container([inPrivate]), 0)).toMatchObject([{ type: 'getDifference', pts: 100 }])
    const brought = { ...container([inPrivate]), users: [{ _: 'userEmpty', id: 9 } as const] }
    expect(deliveredBy(boxesOf({ hasSeen: () => false }).receive(brought, 0))).toHaveLength(1)
  })

  it('5.17 ask for the difference every 100,000 steps, though nothing is missing', () => {
    const boxes = boxesOf()
    expect(boxes.receive(container([deleted(100_100, 100_000)]), 0)).toHaveLength(1)
    expect(boxes.receive(container([deleted(100_101)]), 0)[1]).toMatchObject({ type: 'getDifference', pts: 100_101 })
  })

  it('5.18 ask about a channel that is said to be ahead, unless it is not', () => {
    const boxes = boxesOf()
    const hint = (pts: number): tl.Update => ({ _: 'updateChannelTooLong', channel_id: 11, pts })
    expect(boxes.receive(container([hint(500)]), 0)).toHaveLength(1)
    expect(boxes.receive(container([hint(501)]), 0)[1]).toMatchObject({ type: 'getChannelDifference', pts: 500 })
  })

  it('5.19 look for the place in an unknown channel by 1 and 1, and ask about ten channels at a time', () => {
    const boxes = boxesOf()
    const hints = Array.from({ length: 15 }, (_, index): tl.Update => ({
      _: 'updateChannelTooLong',
      channel_id: 20 + index,
    }))
    const asked = boxes.receive(container(hints), 0).filter(({ type }) => type === 'getChannelDifference')
    expect(asked).toHaveLength(10)
    expect(asked[0]).toEqual({ type: 'getChannelDifference', channelId: 20, pts: 1, limit: 1 })
    expect(
      boxes.channelDifferenceReceived(20, { _: 'updates.channelDifferenceEmpty', final: true, pts: 9 }, 1),
    ).toMatchObject([{ type: 'getChannelDifference', channelId: 30 }])
    const bot = boxesOf({ isBot: true })
    bot.receive(container([inChannel(11, 505)]), 0)
    expect(bot.tick(500)).toMatchObject([{ limit: 100_000 }])
  })

  it('5.20 5.34 ask about a chat that is open as often as the server says, and about no more than ten; bots not at all', () => {
    const boxes = boxesOf()
    expect(boxes.openChannel(11, undefined, 0)).toMatchObject([{ type: 'getChannelDifference', channelId: 11 }])
    boxes.channelDifferenceReceived(11, { _: 'updates.channelDifferenceEmpty', final: true, pts: 500, timeout: 7 }, 0)
    expect(boxes.tick(6_999)).toEqual([])
    expect(boxes.tick(7_000)).toHaveLength(1)
    boxes.channelDifferenceReceived(11, { _: 'updates.channelDifferenceEmpty', final: true, pts: 500 }, 7_000)
    expect(boxes.tick(8_000)).toHaveLength(1)
    boxes.closeChannel(11)
    boxes.channelDifferenceReceived(11, { _: 'updates.channelDifferenceEmpty', final: true, pts: 500 }, 8_000)
    expect(boxes.tick(60_000)).toEqual([])
    for (let channelId = 40; channelId < 50; channelId += 1) {
      expect(boxes.openChannel(channelId, undefined, 0)).toBeDefined()
    }
    expect(boxes.openChannel(50, undefined, 0)).toBeUndefined()
    expect(boxesOf({ isBot: true }).openChannel(11, undefined, 0)).toEqual([])
  })

  it('5.22 keep the place in a channel that was closed, and go on from there when something comes again', () => {
    const boxes = boxesOf()
    boxes.receive(container([inChannel(11, 505)]), 0)
    boxes.tick(500)
    boxes.channelDifferenceFailed(11, 'noAccess', 0, 501)
    expect(boxes.tick(9_000)).toEqual([])
    expect(boxes.receive(container([inChannel(11, 600)]), 10_000)).toMatchObject([
      { type: 'getChannelDifference', channelId: 11, pts: 500 },
    ])
  })

  it('5.15 5.22 wait a fifth more or less, so that many do not ask at the same moment', () => {
    const waits = [0, 0.999].map((chance) => {
      const boxes = boxesOf({ chance: () => chance })
      boxes.gap(0)
      boxes.differenceFailed(false, 0, 0)
      boxes.tick(1_500)
      boxes.differenceFailed(false, 0, 1_500)
      return (boxes.deadline() ?? 0) - 1_500
    })
    expect(waits).toEqual([1_600, 2_399])
  })

  it('5.13 begin anew where the server says that its count was reset, and report it', () => {
    const boxes = boxesOf()
    const effects = boxes.receive(container([{ _: 'updatePtsChanged' }]), 0)
    expect(effects.slice(1)).toEqual([
      { type: 'getState' },
      { type: 'lost', channelId: undefined, reason: 'positionRefused', recoveredCount: 0 },
    ])
  })
})
