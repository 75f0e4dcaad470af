import type { EntityKind } from '../reading/textBuilder.js'
import { differenceOf, linkEntity, momentEntity } from '../reading/linkEntity.js'

/** What a tag comes to: an entity, one that is made of its own text, or the reason why it is none. */
export type TagMeaning =
  | { readonly type: 'entity'; readonly kind: EntityKind }
  | { readonly type: 'linkToItself' }
  | { readonly type: 'wrong'; readonly reason: string }

/** The attributes of a tag, by their names in lower case; one without a value is empty. */
export type HtmlAttributes = ReadonlyMap<string, string>

const STYLES: ReadonlyMap<string, EntityKind> = new Map<string, EntityKind>([
  ['b', { type: 'bold' }],
  ['strong', { type: 'bold' }],
  ['i', { type: 'italic' }],
  ['em', { type: 'italic' }],
  ['u', { type: 'underline' }],
  ['ins', { type: 'underline' }],
  ['s', { type: 'strikethrough' }],
  ['strike', { type: 'strikethrough' }],
  ['del', { type: 'strikethrough' }],
  ['tg-spoiler', { type: 'spoiler' }],
  ['code', { type: 'code' }],
])
const INT64 = /^\d{1,19}$/
const LANGUAGE_CLASS = 'language-'

/** Says what a tag of Telegram's HTML means. See https://core.telegram.org/bots/api#html-style. */
export function tagMeaning(name: string, attributes: HtmlAttributes): TagMeaning {
  const style = STYLES.get(name)
  if (style !== undefined) return { type: 'entity', kind: style }
  switch (name) {
    case 'span':
      if (attributes.get('class') === 'tg-spoiler') return { type: 'entity', kind: { type: 'spoiler' } }
      return { type: 'wrong', reason: 'has a <span> whose class is not tg-spoiler' }
    case 'a': {
      const url = attributes.get('href')
      if (url === undefined || url.trim() === '') return { type: 'linkToItself' }
      return { type: 'entity', kind: linkEntity(url.trim()) }
    }
    case 'pre':
      return { type: 'entity', kind: { type: 'pre', language: languageOf(attributes) ?? '' } }
    case 'blockquote':
      return {
        type: 'entity',
        kind: { type: 'blockquote', ...(attributes.has('expandable') && { collapsible: true }) },
      }
    case 'tg-emoji': {
      const customEmojiId = attributes.get('emoji-id') ?? ''
      if (INT64.test(customEmojiId)) return { type: 'entity', kind: { type: 'customEmoji', customEmojiId } }
      return { type: 'wrong', reason: 'has a <tg-emoji> without the digits of its emoji-id' }
    }
    case 'tg-time': {
      const kind = momentEntity(attributes.get('unix') ?? '', attributes.get('format'))
      if (kind !== undefined) return { type: 'entity', kind }
      return {
        type: 'wrong',
        reason: 'has a <tg-time> without the seconds of its unix, or with a format of other letters',
      }
    }
    case 'tg-diff': {
      const kind = differenceOf(attributes.get('type') ?? '', attributes.get('old'))
      if (kind !== undefined) return { type: 'entity', kind }
      return { type: 'wrong', reason: 'has a <tg-diff> whose type is not insert, replace or delete' }
    }
    default:
      return { type: 'wrong', reason: `has the tag <${name}>, which Telegram does not know: write &lt; for a <` }
  }
}

/** The programming language that a tag names in its class; nothing where it names none. */
export function languageOf(attributes: HtmlAttributes): string | undefined {
  const name = attributes.get('class')
  return name?.startsWith(LANGUAGE_CLASS) === true ? name.slice(LANGUAGE_CLASS.length) : undefined
}
