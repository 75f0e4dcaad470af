import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { messageIdAt, MessageIds, messageIdTime } from './messageIds.js'

const NOW = Date.UTC(2026, 0, 1)

describe('MessageIds', () => {
  it('3.3 gives ids that rise strictly, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e9 }), { maxLength: 200 }), (steps) => {
        const ids = new MessageIds({ randomBytes: seededRandomBytes(1), mayStepBack: false })
        let last = 0n
        for (const step of steps) {
          const id = ids.next(0, NOW + step)
          expect(id).toBeGreaterThan(last)
          expect(id & 3n).toBe(0n)
          expect(id & 0xffff_ffffn).not.toBe(0n)
          last = id
        }
      }),
    )
  })

  it('3.3 skips the id whose lower half is zero', () => {
    const ids = new MessageIds({ randomBytes: (length) => new Uint8Array(length), mayStepBack: false })
    expect(ids.next(0, NOW)).toBe(messageIdAt(NOW) + 4n)
  })

  it('3.3 stands for the time it was made', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4e12 }), (time) => {
        const ids = new MessageIds({ randomBytes: seededRandomBytes(2), mayStepBack: false })
        expect(Math.abs(messageIdTime(ids.next(0, time)) - time)).toBeLessThan(1.01)
      }),
    )
  })

  it('3.15 gives a server odd ids: 1 modulo 4 in answers, 3 in what it says unasked', () => {
    const ids = new MessageIds({ randomBytes: seededRandomBytes(3), mayStepBack: true })
    let last = 0n
    for (let count = 0; count < 1_000; count++) {
      const kind = count % 3 === 0 ? 3 : 1
      const id = ids.next(kind, NOW)
      expect(id & 3n).toBe(BigInt(kind))
      expect(id).toBeGreaterThan(last)
      last = id
    }
  })

  it('follows the clock of a server down, since clients set theirs by its ids', () => {
    const ids = new MessageIds({ randomBytes: seededRandomBytes(4), mayStepBack: true })
    ids.next(1, NOW)
    expect(messageIdTime(ids.next(1, NOW - 500))).toBeGreaterThanOrEqual(NOW)
    expect(messageIdTime(ids.next(1, NOW - 3_600_000))).toBeLessThan(NOW - 3_599_000)
  })
})
