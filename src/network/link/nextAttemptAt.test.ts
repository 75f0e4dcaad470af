import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { backOffMs } from './backOffMs.js'
import { nextAttemptAt, recordAttempt } from './nextAttemptAt.js'

describe('nextAttemptAt', () => {
  it('1.21 keeps every window to its count, however long each attempt lasts', () => {
    const lasting = fc.array(fc.nat(4_000), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(lasting, fc.boolean(), (durations, hasFailed) => {
        const times: number[] = []
        let kept: readonly number[] = []
        let now = 1_000
        for (const duration of durations) {
          const at = nextAttemptAt(kept, hasFailed, now)
          expect(at).toBeGreaterThanOrEqual(now)
          times.push(at)
          kept = recordAttempt(kept, at)
          now = at + duration
        }
        expect(kept.length).toBeLessThanOrEqual(8)
        const windows = [[1_000, 1], [2_000, 4], [3_000, 8], ...(hasFailed ? [[10_000, 5]] : [])] as const
        for (const [windowMs = 0, most = 0] of windows) {
          for (const start of times) {
            const count = times.filter((time) => time >= start && time < start + windowMs).length
            expect(count).toBeLessThanOrEqual(most)
          }
        }
      }),
    )
  })

  it('allows the first attempt at once', () => {
    expect(nextAttemptAt([], true, 5)).toBe(5)
  })
})

describe('backOffMs', () => {
  it('1.21 waits not at all before any failure, and then up to half a second doubled, at most a minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.nat(), (failures, seed) => {
        const randomBytes = seededRandomBytes(seed)
        const ms = backOffMs(failures, randomBytes)
        expect(Number.isInteger(ms)).toBe(true)
        expect(ms).toBeGreaterThanOrEqual(0)
        expect(ms).toBeLessThan(Math.min(60_000, 500 * 2 ** failures))
        expect(backOffMs(0, randomBytes)).toBe(0)
      }),
    )
  })

  it('1.21 spreads over the whole of the wait', () => {
    const all = (byte: number): number => backOffMs(20, (length) => new Uint8Array(length).fill(byte))
    expect([all(0), all(128), all(255)]).toEqual([0, 30_117, 59_999])
  })
})
