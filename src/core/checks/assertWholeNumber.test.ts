import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertWholeNumber } from './assertWholeNumber.js'

describe('assertWholeNumber', () => {
  it('takes every whole number within its bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (value) => {
        expect(() => assertWholeNumber(value, 'limit', 1, 99_999)).not.toThrow()
      }),
    )
  })

  it.each([0, -1, 1.5, 100_000, Number.NaN, Infinity])('refuses %d', (value) => {
    expect(() => assertWholeNumber(value, 'limit', 1, 99_999)).toThrow(
      expect.objectContaining({
        argument: 'limit',
        message: `limit must be a whole number from 1 to 99999, but it is ${value}`,
      }),
    )
  })
})
