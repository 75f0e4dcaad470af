import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formattedTexts, unquotedTexts } from '../../../tests/text/formattedTexts.js'
import { InputError } from '../../errors/inputError.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import type { MessageEntity } from '../../types/messages/messageEntity.js'
import { normalizeEntities } from '../entities/normalizeEntities.js'
import { trimText } from '../entities/trimText.js'
import { md } from './md.js'
import { parseMarkdown } from './parseMarkdown.js'
import { toMarkdown } from './toMarkdown.js'

const plain = (text: string, ...entities: readonly MessageEntity[]): FormattedText => ({ text, entities })

/** The entities that Markdown writes, as Telegram keeps them. */
function written({ text, entities }: FormattedText): FormattedText {
  const normal = normalizeEntities(text, entities)
  return trimText({ text, entities: normal.filter(({ type }) => type !== 'hashtag') })
}

/** What every letter looks like; a line break looks like nothing, whatever it stands in. */
function looks({ text, entities }: FormattedText): readonly (readonly string[])[] {
  return Array.from({ length: text.length }, (_, index) => {
    if (text.charAt(index) === '\n') return ['\n']
    const inside = entities.filter(({ offset, length }) => offset <= index && index < offset + length)
    return [
      text.charAt(index),
      ...inside.map(({ offset: _offset, length: _length, ...kind }) => JSON.stringify(kind)),
    ].toSorted()
  })
}

describe('parseMarkdown', () => {
  it('reads back whatever toMarkdown writes', () => {
    fc.assert(
      fc.property(unquotedTexts, (formatted) => {
        expect(parseMarkdown(toMarkdown(formatted))).toEqual(written(formatted))
      }),
      { numRuns: 1000 },
    )
  })

  it('reads back quotations with all that is in them and around them', () => {
    fc.assert(
      fc.property(formattedTexts, (formatted) => {
        const read = parseMarkdown(toMarkdown(formatted))
        const expected = written(formatted)
        expect(looks(read)).toEqual(looks(expected))
        const quotes = ({ entities }: FormattedText): unknown => entities.filter(({ type }) => type === 'blockquote')
        expect(quotes(read)).toEqual(quotes(expected))
      }),
      { numRuns: 1000 },
    )
  })

  it.each<[string, FormattedText]>([
    ['*bold* _italic_', plain('bold italic', bold(0, 4), italic(5, 6))],
    ['__under__ ~struck~ ||hidden||', plain('under struck hidden', under(0, 5), strike(6, 6), spoiler(13, 6))],
    [
      '*a _b ~c __d ||e||__~_ f*',
      plain('a b c d e f', bold(0, 11), italic(2, 7), under(6, 3), strike(4, 5), spoiler(8, 1)),
    ],
    ['___both_**__', plain('both', italic(0, 4), under(0, 4))],
    ['___both___', plain('both', italic(0, 4), under(0, 4))],
    ['_a __b___', plain('a b', italic(0, 3), under(2, 1))],
    [
      '`a*b` and `\\``',
      plain('a*b and `', { type: 'code', offset: 0, length: 3 }, { type: 'code', offset: 8, length: 1 }),
    ],
    ['```\nlet a\n```', plain('let a', { type: 'pre', offset: 0, length: 5, language: '' })],
    ['```ts\nlet a```', plain('let a', { type: 'pre', offset: 0, length: 5, language: 'ts' })],
    ['```a```', plain('a', { type: 'pre', offset: 0, length: 1, language: '' })],
    ['[a *b*](https://c.d/\\)e)', plain('a b', link(0, 3, 'https://c.d/)e'), bold(2, 1))],
    ['[Ann](tg://user?id=7)', plain('Ann', { type: 'textMention', offset: 0, length: 3, userId: 7 })],
    ['![👍](tg://emoji?id=9)', plain('👍', { type: 'customEmoji', offset: 0, length: 2, customEmojiId: '9' })],
    ['![x](tg://time?unix=60&format=wDT)', plain('x', moment(0, 1, 60, 'wDT'))],
    ['>a\n>b\nc', plain('a\nb\nc', quote(0, 3))],
    ['>a\n**>b||', plain('a\nb', quote(0, 1), quote(2, 1, true))],
    ['>||a||', plain('a', quote(0, 1), spoiler(0, 1))],
    ['>||a||||', plain('a', quote(0, 1, true), spoiler(0, 1))],
    ['>*a\n>b*\n>`c\n>d`', plain('a\nb\nc\nd', quote(0, 7), bold(0, 3), { type: 'code', offset: 4, length: 3 })],
    ['1. a-b + c = d! {e} (f) #g | h > i ]', plain('1. a-b + c = d! {e} (f) #g | h > i ]')],
    [String.raw`\*a\* \_ \\ \. \>`, plain('*a* _ \\ . >')],
    [' \n*a* \n', plain('a', bold(0, 1))],
    ['**', plain('')],
  ])('reads %j', (source, expected) => {
    const read = parseMarkdown(source)
    expect({ ...read, entities: new Set(read.entities) }).toEqual({ ...expected, entities: new Set(expected.entities) })
  })

  it.each<[string, string]>([
    ['a *b', 'has a * that is never closed: write \\* for the letter (line 1, column 3, offset 2)'],
    ['a\n_b', 'has a _ that is never closed: write \\_ for the letter (line 2, column 1, offset 2)'],
    ['*a _b* c_', 'has a * where the _ before it must be closed first (line 1, column 6, offset 5)'],
    ['[a]', 'has a [ without an address in ( ): write \\[ for a [ (line 1, column 1, offset 0)'],
    ['[a](b', 'has a [ whose address is not ended by ) (line 1, column 1, offset 0)'],
    ['[a *b](c)*', 'has a ] where the * before it must be closed first'],
    ['![a](https://b.c)', 'has a ![ whose address is not tg://emoji?id=, tg://time?unix= or tg://diff?type='],
    ['`a', 'has a ` that is never closed'],
    ['```a', 'has a ``` that is never closed'],
    ['*a\n>b*', 'has a quotation inside *: write \\> for a >'],
    ['>*a\nb*', 'has a * that is never closed in its quotation'],
    ['>a ||b', 'has a || that is never closed in its quotation: write \\| for the letter'],
  ])('refuses %j and says where', (source, message) => {
    expect(() => parseMarkdown(source)).toThrow(InputError)
    expect(() => parseMarkdown(source)).toThrow(message)
  })

  it('never fails in another way than by saying what is wrong', () => {
    const piece = fc.constantFrom(...Array.from('*_~|`[]()!>\\a\n\r'), '```', '](tg://emoji?id=1)', '](x)', '🎉', '**>')
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (source) => {
          try {
            const { text, entities } = parseMarkdown(source)
            for (const { offset, length } of entities) {
              expect(length).toBeGreaterThan(0)
              expect(offset + length).toBeLessThanOrEqual(text.length)
            }
          } catch (error) {
            expect(error).toBeInstanceOf(InputError)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('toMarkdown', () => {
  it('gives a quotation within a line lines of its own', () => {
    expect(toMarkdown(plain('abc', quote(1, 1)))).toBe('a\n>b\nc')
  })

  it('escapes all that the Bot API wants escaped', () => {
    const text = '_*[]()~`>#+-=|{}.!\\'
    expect(toMarkdown(plain(text))).toBe(Array.from(text, (letter) => `\\${letter}`).join(''))
  })
})

describe('md', () => {
  it('takes no value for Markdown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(md`*${value}*!`).toEqual(value === '' ? plain('!') : plain(`${value}!`, bold(0, value.length)))
      }),
    )
    expect(md`${'*a*'} \*b\* ${'[c](d)'}`).toEqual(plain('*a* *b* [c](d)'))
  })

  it('keeps the look of values, mentions users and puts lists together', () => {
    const items = ['a', 'b'].map((item) => md`- _${item}_\n`)
    expect(md`*${{ id: 7, firstName: 'Ann' }}*\n${items}`).toEqual(
      plain(
        'Ann\n- a\n- b\n',
        { type: 'textMention', offset: 0, length: 3, userId: 7 },
        bold(0, 3),
        italic(6, 1),
        italic(10, 1),
      ),
    )
  })

  it('reads backslashes as both languages would', () => {
    expect(md`\`a\` ${'`'} \u{1F600}\u0041é \\ \\n \. \*`).toEqual(
      plain('a ` 😀Aé \\ \\n . *', { type: 'code', offset: 0, length: 1 }),
    )
    expect(md`\`\`\`ts\nlet a\n\`\`\``).toEqual(plain('let a\n', { type: 'pre', offset: 0, length: 6, language: 'ts' }))
  })

  it('takes texts and numbers into the address of a link', () => {
    expect(md`[a](https://b.c/?d=${'e)f'}&g=${1})`).toEqual(plain('a', link(0, 1, 'https://b.c/?d=e)f&g=1')))
    expect(() => md`[a](${undefined})`).toThrow(InputError)
  })

  it('lets no value stand for a mark', () => {
    expect(md`>${'>'}a${'||'}`).toEqual(plain('>a||', quote(0, 4)))
    expect(() => md`*${'*'}`).toThrow('has a * that is never closed')
  })
})

function bold(offset: number, length: number): MessageEntity {
  return { type: 'bold', offset, length }
}

function italic(offset: number, length: number): MessageEntity {
  return { type: 'italic', offset, length }
}

function under(offset: number, length: number): MessageEntity {
  return { type: 'underline', offset, length }
}

function strike(offset: number, length: number): MessageEntity {
  return { type: 'strikethrough', offset, length }
}

function spoiler(offset: number, length: number): MessageEntity {
  return { type: 'spoiler', offset, length }
}

function quote(offset: number, length: number, isShort = false): MessageEntity {
  return { type: 'blockquote', offset, length, ...(isShort && { collapsible: true }) }
}

function link(offset: number, length: number, url: string): MessageEntity {
  return { type: 'textLink', offset, length, url }
}

function moment(offset: number, length: number, seconds: number, format: string): MessageEntity {
  return { type: 'dateTime', offset, length, dateTime: new Date(seconds * 1000), format }
}
