import { describe, expect, it } from 'vitest'
import { RpcError } from '../../errors/rpcError.js'
import { createVirtualClock, type VirtualClock } from '../../platform/memory/createVirtualClock.js'
import type { CallLimit } from '../../types/calls/callLimit.js'
import type { LimitedCall } from './limitedCall.js'
import { Limits } from './limits.js'

const METHOD = 'messages.sendMessage'
let count = 0

function callOf(facts: Partial<LimitedCall> = {}): LimitedCall {
  count += 1
  return {
    method: METHOD,
    chatId: undefined,
    priority: 'normal',
    number: count,
    deadline: Number.POSITIVE_INFINITY,
    limitSeconds: 1_000,
    passes: new Set(),
    ...facts,
  }
}

/** Limits with a clock, and calls that note when they are let go. */
class Desk {
  readonly clock: VirtualClock = createVirtualClock()
  readonly startedAt: number = this.clock.now()
  readonly told: CallLimit[] = []
  readonly limits: Limits = new Limits({ clock: this.clock, onLimit: (limit) => void this.told.push(limit) })
  readonly notes: string[] = []

  /** Seconds since the beginning. */
  get time(): number {
    return (this.clock.now() - this.startedAt) / 1_000
  }

  fail(call: LimitedCall, text: string): void {
    this.limits.attempted(call, new RpcError(420, text, call.method))
  }

  /** Queues a call; the returned function takes it out. */
  wait(name: string, call: LimitedCall): () => void {
    const hold = this.limits.inTheWayOf(call)
    if (hold === undefined) {
      this.notes.push(`${name} at once`)
      return () => undefined
    }
    return this.limits.wait(hold, {
      call,
      go: () => void this.notes.push(`${name} ${this.time}`),
      giveUp: () => void this.notes.push(`${name} gives up ${this.time}`),
    })
  }
}

describe('Limits', () => {
  it('4.2 keep a call of a limited function from being sent, and let another function by', () => {
    const desk = new Desk()
    desk.fail(callOf(), 'FLOOD_WAIT_30')
    expect(desk.limits.inTheWayOf(callOf())).toBeDefined()
    expect(desk.limits.inTheWayOf(callOf({ method: 'help.getConfig' }))).toBeUndefined()
  })

  it('4.2 hold back what goes to a chat in slow mode, by whatever function, and nothing that goes elsewhere', () => {
    const desk = new Desk()
    desk.fail(callOf({ chatId: -5 }), 'SLOWMODE_WAIT_30')
    expect(desk.limits.inTheWayOf(callOf({ chatId: -5, method: 'messages.sendMedia' }))).toBeDefined()
    expect(desk.limits.inTheWayOf(callOf({ chatId: -6 }))).toBeUndefined()
    expect(desk.limits.inTheWayOf(callOf())).toBeUndefined()
    expect(desk.limits.snapshot()).toEqual([
      {
        reason: 'SLOWMODE_WAIT',
        method: METHOD,
        chatId: -5,
        until: new Date(desk.startedAt + 30_000),
        waitingCount: 0,
      },
    ])
  })

  it('let calls go one after the other once the limit has ended: by priority, then in the order in which they were made', async () => {
    const desk = new Desk()
    desk.fail(callOf(), 'FLOOD_WAIT_5')
    const calls = {
      low: callOf({ priority: 'low' }),
      first: callOf(),
      second: callOf(),
      high: callOf({ priority: 'high' }),
    }
    for (const name of ['second', 'low', 'high', 'first'] as const) desk.wait(name, calls[name])
    expect(desk.limits.snapshot()).toMatchObject([{ waitingCount: 4 }])
    await desk.clock.advance(60_000)
    expect(desk.notes).toEqual(['high 5'])
    for (const name of ['high', 'first', 'second', 'low'] as const) desk.limits.attempted(calls[name])
    expect(desk.notes).toEqual(['high 5', 'first 60', 'second 60', 'low 60'])
    expect([desk.limits.snapshot(), desk.clock.timerCount]).toEqual([[], 0])
    expect(desk.limits.inTheWayOf(callOf())).toBeUndefined()
  })

  it('hold the rest back when the first one meets the next limit, and try it again first', async () => {
    const desk = new Desk()
    const [first, second] = [callOf(), callOf()]
    desk.fail(first, 'FLOOD_WAIT_5')
    desk.wait('first', first)
    desk.wait('second', second)
    await desk.clock.advance(5_000)
    desk.fail(first, 'FLOOD_WAIT_7')
    desk.wait('first', first)
    await desk.clock.advance(60_000)
    expect(desk.notes).toEqual(['first 5', 'first 12'])
  })

  it('have a call that comes while others still wait stand behind them', async () => {
    const desk = new Desk()
    const first = callOf()
    desk.fail(first, 'FLOOD_WAIT_5')
    desk.wait('first', first)
    desk.wait('second', callOf())
    await desk.clock.advance(10_000)
    desk.wait('late', callOf())
    expect(desk.notes).toEqual(['first 5'])
    desk.limits.leave(first)
    expect(desk.notes).toEqual(['first 5', 'second 10'])
  })

  it('go by the longest of the limits told of, and give up those for whom that is too long', async () => {
    const desk = new Desk()
    desk.fail(callOf(), 'FLOOD_WAIT_5')
    desk.wait('patient', callOf())
    desk.wait('hasty', callOf({ limitSeconds: 8 }))
    desk.wait('short of time', callOf({ deadline: desk.clock.now() + 9_000 }))
    desk.fail(callOf(), 'FLOOD_WAIT_3')
    desk.fail(callOf(), 'FLOOD_WAIT_9')
    expect(desk.notes).toEqual(['hasty gives up 0', 'short of time gives up 0'])
    await desk.clock.advance(60_000)
    expect(desk.notes.at(-1)).toBe('patient 9')
    expect(desk.told.map(({ until }) => (until.getTime() - desk.startedAt) / 1_000)).toEqual([5, 9])
  })

  it('forget a call that is taken out, and its timer', async () => {
    const desk = new Desk()
    desk.fail(callOf(), 'FLOOD_WAIT_5')
    const stop = desk.wait('first', callOf())
    expect(desk.clock.timerCount).toBe(1)
    stop()
    stop()
    expect(desk.clock.timerCount).toBe(0)
    await desk.clock.advance(60_000)
    expect(desk.notes).toEqual([])
  })

  it('let who waits for a chat keep nobody else of the function waiting', async () => {
    const desk = new Desk()
    desk.fail(callOf({ chatId: -5 }), 'SLOWMODE_WAIT_60')
    desk.fail(callOf({ chatId: -6 }), 'FLOOD_WAIT_5')
    desk.wait('slow', callOf({ chatId: -5 }))
    desk.wait('other', callOf({ chatId: -6 }))
    await desk.clock.advance(59_000)
    expect(desk.notes).toEqual(['other 5'])
  })

  it('say in the error of a call that was not sent how long is left', async () => {
    const desk = new Desk()
    desk.fail(callOf(), 'FLOOD_PREMIUM_WAIT_30')
    await desk.clock.advance(10_500)
    const call = callOf()
    const hold = desk.limits.inTheWayOf(call)
    if (hold === undefined) throw new Error('Nothing is in the way.')
    expect(desk.limits.refusal(call, hold)).toMatchObject({ name: 'FLOOD_PREMIUM_WAIT', value: 20, code: 420 })
    expect(desk.limits.refusal(call, hold).message).toContain('it was not sent')
  })

  it.each([
    ['FLOOD_WAIT_0', 1],
    ['FLOOD_SKIP_FAILED_WAIT', 1],
    ['TAKEOUT_INIT_DELAY_86400', 86_400],
    ['FLOOD_WAIT_99999999', 1_209_600],
  ])('4.2 take %s for a limit of %i s', (text, seconds) => {
    const desk = new Desk()
    desk.fail(callOf(), text)
    expect(desk.limits.snapshot()).toMatchObject([{ until: new Date(desk.startedAt + seconds * 1_000) }])
  })

  it('10.7 remember no more than two thousand chats that nobody waits for', () => {
    const desk = new Desk()
    for (let chat = 1; chat <= 10_000; chat++) desk.fail(callOf({ chatId: -chat }), 'SLOWMODE_WAIT_900')
    expect(desk.limits.snapshot()).toHaveLength(2_000)
    expect(desk.limits.inTheWayOf(callOf({ chatId: -10_000 }))).toBeDefined()
  })
})
