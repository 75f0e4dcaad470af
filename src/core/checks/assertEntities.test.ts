import { describe, expect, it } from 'vitest'
import { assertEntities } from './assertEntities.js'

describe('assertEntities', () => {
  it('takes entities within the text, counted in UTF-16 code units', () => {
    expect(() => assertEntities('🎉!', [{ type: 'bold', offset: 0, length: 3 }], 'entities')).not.toThrow()
  })

  it.each([
    [-1, 1],
    [0, 0],
    [0, 6],
    [5, 1],
    [0.5, 1],
    [0, Number.NaN],
  ])('refuses the offset %d with the length %d in a text of five', (offset, length) => {
    expect(() => assertEntities('Hello', [{ type: 'bold', offset, length }], 'entities')).toThrow(/entities\[0\]/)
  })

  it('refuses a custom emoji that has no identifier', () => {
    const emoji = { type: 'customEmoji', offset: 0, length: 1 } as const
    expect(() => assertEntities('x', [{ ...emoji, customEmojiId: '5368324170671202286' }], 'entities')).not.toThrow()
    for (const customEmojiId of ['', 'smile', '9223372036854775808', '1.5'])
      expect(() => assertEntities('x', [{ ...emoji, customEmojiId }], 'entities')).toThrow(/customEmojiId/)
  })
})
