import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formattedTexts } from '../../../tests/text/formattedTexts.js'
import { InputError } from '../../errors/inputError.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import type { MessageEntity } from '../../types/messages/messageEntity.js'
import { normalizeEntities } from '../entities/normalizeEntities.js'
import { trimText } from '../entities/trimText.js'
import { html } from './html.js'
import { parseHtml } from './parseHtml.js'
import { toHtml } from './toHtml.js'

const plain = (text: string, ...entities: readonly MessageEntity[]): FormattedText => ({ text, entities })

describe('parseHtml', () => {
  it('reads back whatever toHtml writes', () => {
    fc.assert(
      fc.property(formattedTexts, ({ text, entities }) => {
        const normal = normalizeEntities(text, entities)
        const expected = trimText({ text, entities: normal.filter(({ type }) => type !== 'hashtag') })
        expect(parseHtml(toHtml({ text, entities }))).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it.each<[string, FormattedText]>([
    ['<b>a</b> <strong>b</strong>', plain('a b', bold(0, 1), bold(2, 1))],
    ['<i>a</i><em>b</em>', plain('ab', { type: 'italic', offset: 0, length: 2 })],
    ['<u>a</u> <ins>b</ins>', plain('a b', underline(0, 1), underline(2, 1))],
    ['<s>a</s> <strike>b</strike> <del>c</del>', plain('a b c', strike(0, 1), strike(2, 1), strike(4, 1))],
    ['<tg-spoiler>a</tg-spoiler> <span class="tg-spoiler">b</span>', plain('a b', spoiler(0, 1), spoiler(2, 1))],
    ['🎉<b>e\u0301👍</b>', plain('🎉e\u0301👍', bold(2, 4))],
    ['<b>bold <i>both</i></b>', plain('bold both', bold(0, 9), { type: 'italic', offset: 5, length: 4 })],
    ['<code>a<b>b</b></code>', plain('ab', { type: 'code', offset: 0, length: 2 })],
    ['<pre>a</pre>', plain('a', { type: 'pre', offset: 0, length: 1, language: '' })],
    ['<pre><code class="language-c">a</code></pre>', plain('a', { type: 'pre', offset: 0, length: 1, language: 'c' })],
    ['<pre language="c">a</pre>', plain('a', { type: 'pre', offset: 0, length: 1, language: '' })],
    ["<a href='https://a.b/?c=1&amp;d'>e</a>", plain('e', link(0, 1, 'https://a.b/?c=1&d'))],
    ['<A HREF=https://a.b>e</A>', plain('e', link(0, 1, 'https://a.b'))],
    ['<a>https://a.b</a>', plain('https://a.b', link(0, 11, 'https://a.b'))],
    ['<a href="tg://user?id=7">Ann</a>', plain('Ann', { type: 'textMention', offset: 0, length: 3, userId: 7 })],
    ['<blockquote>a</blockquote>', plain('a', { type: 'blockquote', offset: 0, length: 1 })],
    [
      '<blockquote expandable>a</blockquote>',
      plain('a', { type: 'blockquote', offset: 0, length: 1, collapsible: true }),
    ],
    [
      '<tg-emoji emoji-id="9">👍</tg-emoji>',
      plain('👍', { type: 'customEmoji', offset: 0, length: 2, customEmojiId: '9' }),
    ],
    ['<tg-time unix="60" format="r">x</tg-time>', plain('x', moment(0, 1, 60, 'r'))],
    ['<a href="tg://time?unix=60">x</a>', plain('x', moment(0, 1, 60))],
    ['1 &lt; 2 &amp;&amp; 3 &gt 2 &quot;&#33;&#x1F600;&nbsp;& ', plain('1 < 2 && 3 > 2 "!😀&nbsp;&')],
    [' \n a <b> b </b>\r\n ', plain('a  b', bold(2, 2))],
    [' <pre> a</pre>', plain(' a', { type: 'pre', offset: 0, length: 2, language: '' })],
    ['<b></b>', plain('')],
  ])('reads %j', (source, expected) => {
    expect(parseHtml(source)).toEqual(expected)
  })

  it.each<[string, string]>([
    ['a < b', 'has a < that begins no tag: write &lt; for it (line 1, column 3, offset 2)'],
    ['a\n<b>c', 'has a <b> that is never closed (line 2, column 1, offset 2)'],
    ['a</b>', 'has a </b> that closes nothing (line 1, column 2, offset 1)'],
    ['<b><i>a</b></i>', 'has a </b> where </i> must come first (line 1, column 8, offset 7)'],
    ['<br>', 'has the tag <br>, which Telegram does not know: write &lt; for a < (line 1, column 1, offset 0)'],
    ['<span>a</span>', 'has a <span> whose class is not tg-spoiler'],
    ['<tg-emoji emoji-id="x">👍</tg-emoji>', 'has a <tg-emoji> without the digits of its emoji-id'],
    ['<tg-time unix="99999999999">x</tg-time>', 'has a <tg-time> without the seconds of its unix'],
    ['<tg-time unix="1" format="x">x</tg-time>', 'has a <tg-time> without the seconds of its unix'],
    ['<b', 'has a <b that is not ended by >'],
    ['<a href="x', 'has a <a that is not ended by >'],
    ['<b =x>a</b>', 'has a <b that is not ended by >'],
    ['<b>a</b', 'has a </b that is not ended by >'],
    ['&#0;', 'has a reference to the character 0, which there is not'],
    ['&#xD800;', 'has a reference to the character 55296, which there is not'],
  ])('refuses %j and says where', (source, message) => {
    expect(() => parseHtml(source)).toThrow(InputError)
    expect(() => parseHtml(source)).toThrow(message)
  })

  it('never fails in another way than by saying what is wrong', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'b',
      'a',
      '=',
      '"',
      "'",
      '&',
      '#',
      'x',
      ';',
      ' ',
      'href',
      '<b>',
      '</b>',
      '🎉',
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (source) => {
          try {
            const { text, entities } = parseHtml(source)
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

describe('html', () => {
  it('takes no value for HTML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(html`<b>${value}</b>!`).toEqual(value === '' ? plain('!') : plain(`${value}!`, bold(0, value.length)))
      }),
    )
    expect(html`${'<b>'} &amp; ${'&lt;'}`).toEqual(plain('<b> & &lt;'))
  })

  it('keeps the look of texts that stand in others', () => {
    const name = html`<i>${'Ann'}</i>`
    expect(html`🎉 <b>Hi, ${name}!</b>`).toEqual(
      plain('🎉 Hi, Ann!', bold(3, 8), { type: 'italic', offset: 7, length: 3 }),
    )
  })

  it('mentions users, puts lists together, and leaves nothing out but nothing', () => {
    const ann = { id: 7, firstName: 'Ann', lastName: 'Lee' }
    const items = ['a', 'b'].map((item, index) => html`${index + 1}. <b>${item}</b>\n`)
    expect(html`${ann}: ${items}${undefined}${false}${0}${3n}`).toEqual(
      plain(
        'Ann Lee: 1. a\n2. b\n03',
        { type: 'textMention', offset: 0, length: 7, userId: 7 },
        bold(12, 1),
        bold(17, 1),
      ),
    )
  })

  it('takes texts and numbers into an attribute', () => {
    expect(html`<a href="https://a.b/${'?c="d"&e'}${1}">f</a>`).toEqual(plain('f', link(0, 1, 'https://a.b/?c="d"&e1')))
    expect(html`<a href=${'https://a.b'}>f</a>`).toEqual(plain('f', link(0, 1, 'https://a.b')))
    expect(() => html`<a href="${['https://a.b']}">f</a>`).toThrow('takes only texts and numbers here')
  })

  it('lets no value stand for a part of a tag', () => {
    for (const make of [() => html`<${'b'}>a</b>`, () => html`<b ${'x'}>a</b>`, () => html`<b>a</${'b'}>`])
      expect(make).toThrow(InputError)
  })

  it('keeps the white space around it, so that pieces fit together', () => {
    expect(html`${html`<b>a</b> `}b`).toEqual(plain('a b', bold(0, 1)))
  })

  it('refuses values that are none, as a program without types may give them', () => {
    const value: unknown = { some: 'thing' }
    expect(() => html`${value as string}`).toThrow(InputError)
  })
})

function bold(offset: number, length: number): MessageEntity {
  return { type: 'bold', offset, length }
}

function underline(offset: number, length: number): MessageEntity {
  return { type: 'underline', offset, length }
}

function strike(offset: number, length: number): MessageEntity {
  return { type: 'strikethrough', offset, length }
}

function spoiler(offset: number, length: number): MessageEntity {
  return { type: 'spoiler', offset, length }
}

function link(offset: number, length: number, url: string): MessageEntity {
  return { type: 'textLink', offset, length, url }
}

function moment(offset: number, length: number, seconds: number, format?: string): MessageEntity {
  const dateTime = new Date(seconds * 1000)
  return { type: 'dateTime', offset, length, dateTime, ...(format !== undefined && { format }) }
}
