import { scrypt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../errors/inputError.js'
import { TimeoutError } from '../../errors/timeoutError.js'
import { createVirtualClock } from './createVirtualClock.js'

const NOON = Date.UTC(2026, 5, 1, 12)

describe('createVirtualClock', () => {
  it('runs timers by when they are due, and together due ones as they were scheduled', async () => {
    const clock = createVirtualClock({ startsAt: NOON })
    const log: string[] = []
    clock.schedule(30, () => log.push('c'))
    clock.schedule(10, () => log.push('a1'))
    clock.schedule(10, () => {
      log.push('a2')
      clock.schedule(0, () => log.push('a4'))
    })
    clock.schedule(10, () => log.push('a3'))
    clock.schedule(20, () => log.push('b'))
    await clock.advance(25)
    expect(log).toEqual(['a1', 'a2', 'a3', 'a4', 'b'])
    expect(clock.now()).toBe(NOON + 25)
    await clock.advance(5)
    expect(log.at(-1)).toBe('c')
  })

  it('shows each timer the time it was due at, and moves nowhere by itself', async () => {
    const clock = createVirtualClock({ startsAt: NOON })
    const seen: number[] = []
    for (const delay of [5, 1, 3.2, -7, 0]) clock.schedule(delay, () => seen.push(clock.now() - NOON))
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
    expect(seen).toEqual([])
    await clock.advance(5)
    expect(seen).toEqual([0, 0, 1, 4, 5])
  })

  it('lets every promise go on as far as it can between two timers', async () => {
    const clock = createVirtualClock()
    const log: string[] = []
    const chain = async (name: string): Promise<void> => {
      for (let step = 0; step < 50; step += 1) await Promise.resolve()
      log.push(`${name} settled`)
    }
    clock.schedule(1, () => void chain('first'))
    clock.schedule(1, () => log.push('second'))
    await clock.advance(1)
    expect(log).toEqual(['first settled', 'second'])
  })

  it('lets promises that are ready go on before the first timer, and those that the last one made before it returns', async () => {
    const clock = createVirtualClock()
    const log: string[] = []
    void Promise.resolve().then(() => clock.schedule(0, () => log.push('scheduled by a promise')))
    clock.schedule(0, () => void Promise.resolve().then(() => log.push('promise of a timer')))
    await clock.advance(0)
    expect(log).toEqual(['promise of a timer', 'scheduled by a promise'])
  })

  it('forgets a cancelled timer, also one cancelled by another that is due with it, and cancels a finished one in vain', async () => {
    const clock = createVirtualClock()
    const log: string[] = []
    const cancelFirst = clock.schedule(1, () => {
      log.push('first')
      cancelSecond()
    })
    const cancelSecond = clock.schedule(1, () => log.push('second'))
    clock.schedule(2, () => log.push('third'))()
    await clock.advance(10)
    cancelFirst()
    expect(log).toEqual(['first'])
    expect(clock.timerCount).toBe(0)
  })

  it('stops as soon as a condition holds', async () => {
    const clock = createVirtualClock({ startsAt: NOON })
    let ticks = 0
    const tick = (): void => {
      ticks += 1
      clock.schedule(1_000, tick)
    }
    tick()
    await clock.runUntil(() => ticks === 4, 60_000)
    expect(clock.now()).toBe(NOON + 3_000)
    await expect(clock.runUntil(() => ticks === 100, 10_000)).rejects.toThrow('within 10000 ms of virtual time')
    await expect(clock.runUntilIdle(10_000)).rejects.toBeInstanceOf(TimeoutError)
  })

  it('says so at once when nothing is left that could fulfil a condition', async () => {
    const clock = createVirtualClock()
    clock.schedule(5, () => {})
    await expect(clock.runUntil(() => false, 1_000_000)).rejects.toThrow('no timer is left')
  })

  it('runs until a promise is settled and hands on its outcome', async () => {
    const clock = createVirtualClock({ startsAt: NOON })
    const later = <Value>(ms: number, value: Value): Promise<Value> =>
      new Promise((resolve) => {
        clock.schedule(ms, () => resolve(value))
      })
    await expect(clock.runUntilSettled(later(3_600_000, 'done'), 3_600_000)).resolves.toBe('done')
    expect(clock.now()).toBe(NOON + 3_600_000)
    const failing = later(5, 0).then(() => {
      throw new Error('as it should')
    })
    await expect(clock.runUntilSettled(failing, 10)).rejects.toThrow('as it should')
  })

  it('holds time still while outside work goes on', async () => {
    const clock = createVirtualClock()
    const log: string[] = []
    const hash = (): Promise<void> =>
      new Promise((resolve, reject) => {
        scrypt('password', 'salt', 32, { N: 1024 }, (error) => (error === null ? resolve() : reject(error)))
      })
    clock.schedule(1, () => {
      void clock.waitFor(hash()).then(() => log.push('hashed'))
    })
    clock.schedule(2, () => log.push('timer'))
    await clock.advance(2)
    expect(log).toEqual(['hashed', 'timer'])
  })

  it('goes on after outside work that failed', async () => {
    const clock = createVirtualClock()
    const work = clock.waitFor(Promise.reject(new Error('no')))
    await clock.advance(1)
    await expect(work).rejects.toThrow('no')
  })

  it('refuses to be moved by two at a time, and by a span that is none', async () => {
    const clock = createVirtualClock()
    const first = clock.advance(10)
    await expect(clock.advance(10)).rejects.toBeInstanceOf(InputError)
    await first
    await expect(clock.advance(-1)).rejects.toBeInstanceOf(InputError)
    await expect(clock.runUntilIdle(Number.NaN)).rejects.toBeInstanceOf(InputError)
  })

  it('hands on what a timer throws, and can be moved again', async () => {
    const clock = createVirtualClock()
    clock.schedule(1, () => {
      throw new Error('from a timer')
    })
    await expect(clock.advance(5)).rejects.toThrow('from a timer')
    await expect(clock.advance(5)).resolves.toBeUndefined()
  })
})
