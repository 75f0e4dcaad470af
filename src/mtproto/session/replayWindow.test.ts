import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReplayWindow } from './replayWindow.js'

describe('ReplayWindow', () => {
  it('3.16 knows every id that it was given, or that it can no longer tell', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 1n, max: 400n }), { maxLength: 500 }), (ids) => {
        const window = new ReplayWindow<number>(20, 0n)
        const added = new Set<bigint>()
        for (const id of ids) {
          if (!window.isForgotten(id)) window.add(id, Number(id))
          added.add(id)
          for (const known of added) expect(window.has(known) || window.isForgotten(known)).toBe(true)
        }
        const kept = [...added].filter((id) => window.has(id))
        expect(kept.length).toBeLessThanOrEqual(40)
        for (let id = 1n; id <= 400n; id++) {
          if (!added.has(id)) expect(window.has(id)).toBe(false)
        }
      }),
    )
  })

  it('3.16 keeps at least as many of the highest as it promises', () => {
    const window = new ReplayWindow<true>(500, 0n)
    for (let id = 1n; id <= 10_000n; id++) window.add(id, true)
    for (let id = 9_501n; id <= 10_000n; id++) expect(window.has(id)).toBe(true)
    expect(window.newest).toBe(10_000n)
    expect(window.isForgotten(1n)).toBe(true)
  })

  it('3.25 (32, 33) finds the neighbours of an id', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.bigInt({ min: 1n, max: 100n }), { minLength: 1, maxLength: 30 }),
        fc.bigInt({ min: 0n, max: 101n }),
        (ids, wanted) => {
          const window = new ReplayWindow<bigint>(50, 0n)
          for (const id of ids) window.add(id, id)
          const sorted = ids.toSorted((left, right) => Number(left - right))
          expect(window.below(wanted)).toBe(sorted.findLast((id) => id < wanted))
          expect(window.above(wanted)).toBe(sorted.find((id) => id > wanted))
        },
      ),
    )
  })

  it('cannot tell of ids up to the floor that it was given', () => {
    const window = new ReplayWindow<true>(10, 50n)
    expect([50n, 51n].map((id) => window.isForgotten(id))).toEqual([true, false])
    expect(window.newest).toBe(50n)
  })
})
