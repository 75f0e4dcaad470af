import fc from 'fast-check'
import type { FormattedText } from '../../src/types/messages/formattedText.js'
import type { MessageEntity } from '../../src/types/messages/messageEntity.js'
import type { EntityKind } from '../../src/text/reading/textBuilder.js'

/** Letters that are hard on a parser: marks of both languages, emoji of several code units, and marks that combine. */
const LETTER = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Array.from('abc \n')) },
  { weight: 4, arbitrary: fc.constantFrom(...Array.from('*_~|`[]()!>\\<&;"\'#.-')) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('🎉', '👨‍👩‍👧', 'e\u0301', '🇳🇱', '字', '&lt;', '</b>', '__', '||', '![', 'tg://'),
  },
)

const texts: fc.Arbitrary<string> = fc.array(LETTER, { maxLength: 30 }).map((letters) => letters.join(''))

const URLS = [
  'https://telegram.org',
  'https://a.b/c_d(e)?f="g"&h=<i>',
  String.raw`https://a.b/\)`,
  'tg://resolve?domain=x',
]

const kinds: fc.Arbitrary<EntityKind> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom<EntityKind>(
      { type: 'bold' },
      { type: 'italic' },
      { type: 'underline' },
      { type: 'strikethrough' },
      { type: 'spoiler' },
    ),
  },
  fc.constantFrom<EntityKind>(
    { type: 'code' },
    { type: 'pre', language: '' },
    { type: 'pre', language: 'c++' },
    { type: 'textMention', userId: 42 },
    { type: 'customEmoji', customEmojiId: '5368324170671202286' },
    { type: 'dateTime', dateTime: new Date(1_647_531_900_000) },
    { type: 'dateTime', dateTime: new Date(0), format: 'wDT' },
    { type: 'dateTime', dateTime: new Date(1_000), format: 'r' },
    { type: 'diffInsert' },
    { type: 'diffDelete' },
    { type: 'diffReplace', oldText: 'a "b" & (c)\n<d>' },
    { type: 'hashtag' },
  ),
  fc.constantFrom(...URLS).map((url): EntityKind => ({ type: 'textLink', url })),
)

/** Entities that lie anywhere in a text, and sometimes beyond it. */
const entitiesOf = (text: string): fc.Arbitrary<MessageEntity[]> => {
  const place = fc.nat({ max: text.length + 1 })
  const entity = fc
    .tuple(kinds, place, place)
    .map(([kind, offset, length]): MessageEntity => ({ ...kind, offset, length }))
  return fc.array(entity, { maxLength: 8 })
}

/** Quotations that fill the lines in which they stand. */
const quotesOf = (text: string): fc.Arbitrary<MessageEntity[]> => {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const quote = fc.tuple(fc.nat(starts.length - 1), fc.nat(2), fc.boolean()).map(([first, count, isShort]) => {
    const offset = starts[first] ?? 0
    const next = starts[first + count + 1]
    const length = (next === undefined ? text.length : next - 1) - offset
    return { type: 'blockquote', offset, length, ...(isShort && { collapsible: true as const }) } as const
  })
  // Two quotations that share an empty line cannot both fill it.
  return fc
    .array(quote, { maxLength: 2 })
    .filter(([one, other]) => one === undefined || other === undefined || !isTouching(one, other))
}

/** Any text without quotations. */
export const unquotedTexts: fc.Arbitrary<FormattedText> = texts.chain((text) =>
  fc.record({ text: fc.constant(text), entities: entitiesOf(text) }),
)

/** Any text, with quotations of whole lines. */
export const formattedTexts: fc.Arbitrary<FormattedText> = texts.chain((text) =>
  fc
    .tuple(entitiesOf(text), quotesOf(text))
    .map(([entities, quotes]) => ({ text, entities: [...quotes, ...entities] })),
)

function isTouching(one: MessageEntity, other: MessageEntity): boolean {
  return one.offset <= other.offset + other.length && other.offset <= one.offset + one.length
}
