import { describe, expect, it } from 'vitest'
import { createPlainMessageIds } from './createPlainMessageIds.js'

const NOW = 1_800_000_000_250

describe('createPlainMessageIds', () => {
  it('2.1 puts the seconds in the upper half, their fraction in the lower and the side in the low bits', () => {
    const expected = (1_800_000_000n << 32n) | 0x4000_0000n
    expect(createPlainMessageIds('client')(NOW)).toBe(expected)
    expect(createPlainMessageIds('server')(NOW)).toBe(expected + 1n)
  })

  it('3.3 goes up even if time stands still or steps back, and never has a lower half of zeros', () => {
    for (const [side, lowBits] of [
      ['client', 0n],
      ['server', 1n],
    ] as const) {
      const next = createPlainMessageIds(side)
      let last = 0n
      for (const now of [NOW, NOW, NOW - 100_000, NOW + 1, 1_800_000_001_000, 1_800_000_001_000, 0, NOW + 9000.123]) {
        const id = next(now)
        expect(id).toBeGreaterThan(last)
        expect(id & 3n).toBe(lowBits)
        expect(id & 0xffff_ffffn).not.toBe(0n)
        last = id
      }
    }
  })
})
