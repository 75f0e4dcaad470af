import { describe, expect, it } from 'vitest'
import { assertTextLength } from './assertTextLength.js'

describe('assertTextLength', () => {
  it('takes a text within its bounds', () => {
    for (const text of ['', 'x', 'x'.repeat(32), '🎉'.repeat(32)])
      expect(() => assertTextLength(text, 'title', 0, 32)).not.toThrow()
  })

  it('says what was given and what is allowed', () => {
    expect(() => assertTextLength('x'.repeat(33), 'title', 0, 32)).toThrow(
      expect.objectContaining({ argument: 'title', message: 'title must have at most 32 characters, but it has 33' }),
    )
    expect(() => assertTextLength('', 'title', 1, 128)).toThrow('title must have 1 to 128 characters, but it has 0')
  })

  it('refuses what is no text', () => {
    const title: unknown = 5
    // @ts-expect-error -- callers without types can pass anything.
    expect(() => assertTextLength(title, 'title', 0, 32)).toThrow('title must be a text, but it is number')
  })
})
