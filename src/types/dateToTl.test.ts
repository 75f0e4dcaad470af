import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateFromTl } from './dateFromTl.js'
import { dateToTl } from './dateToTl.js'

describe('dateToTl', () => {
  it('gives back every second that Telegram can name', () => {
    fc.assert(
      fc.property(fc.nat(0x7fff_ffff), (seconds) => {
        expect(dateToTl(dateFromTl(seconds))).toBe(seconds)
      }),
    )
  })

  it('rounds a part of a second up', () => {
    expect(dateToTl(new Date(1001))).toBe(2)
    expect(dateToTl(new Date(1000))).toBe(1)
  })
})
