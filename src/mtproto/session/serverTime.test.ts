import { describe, expect, it } from 'vitest'
import { messageIdAt } from '../messages/messageIds.js'
import { ServerTime } from './serverTime.js'

const NOW = Date.UTC(2026, 0, 1)

describe('ServerTime', () => {
  it('3.18 grows with any message and shrinks only on proof', () => {
    const time = new ServerTime(0)
    time.observe(messageIdAt(NOW + 20_000), NOW)
    expect(time.offsetMs).toBeCloseTo(20_000, -1)
    time.observe(messageIdAt(NOW), NOW)
    expect(time.offsetMs).toBeCloseTo(20_000, -1)
    time.observeAnswer(messageIdAt(NOW + 10_000), messageIdAt(NOW + 20_000), NOW)
    expect(time.offsetMs).toBeCloseTo(20_000, -1)
    time.observeAnswer(messageIdAt(NOW + 1_000), messageIdAt(NOW + 20_000), NOW)
    expect(time.offsetMs).toBeCloseTo(1_000, -1)
    time.correct(messageIdAt(NOW - 5_000), NOW)
    expect(time.offsetMs).toBeCloseTo(-5_000, -1)
  })

  it('3.17 judges by the window of 300 s and 30 s only while time is trusted', () => {
    const time = new ServerTime(0)
    const isImpossible = (seconds: number): boolean => time.isImpossible(messageIdAt(NOW + seconds * 1_000), NOW)
    expect([-1_000, 1_000].map(isImpossible)).toEqual([false, false])
    time.observeAnswer(messageIdAt(NOW), messageIdAt(NOW), NOW)
    expect([-301, -299, 0, 29, 31].map(isImpossible)).toEqual([true, false, false, false, true])
    time.doubt()
    expect([-301, 31].map(isImpossible)).toEqual([false, false])
  })

  it('tells its offset when it has changed by a second', () => {
    const time = new ServerTime(0)
    time.observe(messageIdAt(NOW + 900), NOW)
    expect(time.takeNews()).toBeUndefined()
    time.observe(messageIdAt(NOW + 1_500), NOW)
    expect(time.takeNews()).toBeCloseTo(1_500, -1)
    expect(time.takeNews()).toBeUndefined()
  })
})
