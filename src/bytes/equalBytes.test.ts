import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equalBytes } from './equalBytes.js'

describe('equalBytes', () => {
  it('compares as Node does', () => {
    const bytes = fc.uint8Array({ maxLength: 3, max: 2 })
    fc.assert(
      fc.property(bytes, bytes, (left, right) => {
        expect(equalBytes(left, right)).toBe(Buffer.compare(left, right) === 0)
      }),
      { numRuns: 1000 },
    )
  })

  it('notices a difference in any single bit', () => {
    const zeros = new Uint8Array(16)
    for (let bit = 0; bit < 128; bit++) {
      const other = new Uint8Array(16)
      other[bit >> 3] = 1 << (bit & 7)
      expect(equalBytes(zeros, other)).toBe(false)
    }
    expect(equalBytes(zeros, new Uint8Array(16))).toBe(true)
  })
})
