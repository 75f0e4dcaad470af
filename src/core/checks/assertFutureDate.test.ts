import { describe, expect, it } from 'vitest'
import { assertFutureDate } from './assertFutureDate.js'

const now = new Date('2030-01-01T00:00:00Z')

describe('assertFutureDate', () => {
  it('takes any moment that is still to come', () => {
    for (const moment of ['2030-01-01T00:00:00.001Z', '2038-01-19T03:14:07Z'])
      expect(() => assertFutureDate(new Date(moment), 'expireAt', now)).not.toThrow()
  })

  it.each(['2030-01-01T00:00:00Z', '2029-12-31T23:59:59Z'])('refuses %s as not in the future', (moment) => {
    expect(() => assertFutureDate(new Date(moment), 'expireAt', now)).toThrow(
      expect.objectContaining({ argument: 'expireAt', message: expect.stringContaining('must be in the future') }),
    )
  })

  it('refuses what Telegram cannot count', () => {
    expect(() => assertFutureDate(new Date('2038-01-19T03:14:08Z'), 'expireAt', now)).toThrow(/2038-01-19T03:14:07/)
    expect(() => assertFutureDate(new Date(Number.NaN), 'expireAt', now)).toThrow('expireAt must be a valid Date')
  })

  it('refuses a number in place of a date', () => {
    const seconds: unknown = 1_900_000_000
    // @ts-expect-error -- callers without types can pass anything.
    expect(() => assertFutureDate(seconds, 'expireAt', now)).toThrow('expireAt must be a valid Date')
  })
})
