import { describe, expect, it } from 'vitest'
import { Liveness } from './liveness.js'

function begun(): Liveness {
  const liveness = new Liveness()
  liveness.begin(0)
  return liveness
}

describe('Liveness', () => {
  it('3.33 pings at once on a new line and then every minute', () => {
    const liveness = begun()
    expect(liveness.isPingDue(false, 0)).toBe(true)
    liveness.pinged(1n, 0)
    expect(liveness.pong(1n, 40)).toBe(40)
    expect(liveness.deadline(false)).toBe(60_000)
    expect([59_999, 60_000].map((at) => liveness.isPingDue(false, at))).toEqual([false, true])
  })

  it('3.33 pings after five seconds of silence while something is awaited', () => {
    const liveness = begun()
    liveness.pinged(1n, 0)
    liveness.pong(1n, 40)
    liveness.heard(2_000)
    expect(liveness.deadline(true)).toBe(7_000)
    expect([6_999, 7_000].map((at) => liveness.isPingDue(true, at))).toEqual([false, true])
  })

  it('3.33 gives a line up ten seconds after a ping, once', () => {
    const liveness = begun()
    liveness.pinged(1n, 0)
    expect(liveness.deadline(true)).toBe(10_000)
    expect([9_999, 10_000, 10_001].map((at) => liveness.giveUp(at))).toEqual([false, true, false])
    expect(liveness.deadline(true)).toBeUndefined()
  })

  it('3.33 bears with a slow line on which bytes still come, for a minute', () => {
    const liveness = begun()
    liveness.pinged(1n, 0)
    for (let at = 0; at < 59_000; at += 1_000) {
      liveness.heard(at)
      expect(liveness.giveUp(at)).toBe(false)
    }
    expect(liveness.giveUp(60_000)).toBe(true)
  })

  it('10.14 pings again at once after a sleep, before it gives a line up', () => {
    const liveness = begun()
    liveness.pinged(1n, 0)
    expect(liveness.giveUp(3_600_000)).toBe(false)
    expect(liveness.isPingDue(false, 3_600_000)).toBe(true)
    liveness.pinged(2n, 3_600_000)
    expect(liveness.giveUp(3_610_000)).toBe(true)
  })

  it('3.33 knows no pong but that of the open ping', () => {
    const liveness = begun()
    liveness.pinged(1n, 0)
    expect(liveness.pong(2n, 10)).toBeUndefined()
    expect(liveness.pong(1n, 10)).toBe(10)
    expect(liveness.pong(1n, 10)).toBeUndefined()
  })

  it('has nothing to do before the first line', () => {
    const liveness = new Liveness()
    expect(liveness.deadline(true)).toBeUndefined()
    expect(liveness.giveUp(1e12)).toBe(false)
  })
})
