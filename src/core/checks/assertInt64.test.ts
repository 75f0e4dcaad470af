import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertInt64 } from './assertInt64.js'

describe('assertInt64', () => {
  it('reads every number of 64 bits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
        expect(assertInt64(String(value), 'effectId')).toBe(value)
      }),
    )
  })

  it.each(['', ' 1', '0x10', '1e3', '9223372036854775808', '-9223372036854775809'])('refuses %j', (text) => {
    expect(() => assertInt64(text, 'effectId')).toThrow(/effectId/)
  })
})
