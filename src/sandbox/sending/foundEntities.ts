import type * as tl from '../../tl/generated/api.js'

type Found = 'Url' | 'Email' | 'Mention' | 'Hashtag' | 'Cashtag' | 'BotCommand'

/** What a service finds in a text by itself, in the order in which it looks. See https://core.telegram.org/api/entities. */
const PATTERNS: readonly (readonly [kind: Found, pattern: RegExp])[] = [
  ['Url', /(?<![\w@])(?:https?:\/\/[^\s<>"]+|(?:t\.me|telegram\.org)\/[^\s<>"]+)/gi],
  ['Email', /(?<![\w.])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['Mention', /(?<![\w@/])@[a-z]\w{2,31}(?!\w)/gi],
  ['Hashtag', /(?<![\w#])#(?=\w*\p{L})[\p{L}\p{N}_]{1,256}/gu],
  ['Cashtag', /(?<![\w$])\$[A-Z]{1,8}(?!\w)/g],
  ['BotCommand', /(?<![\w/])\/[a-z]\w{0,63}(?:@[a-z]\w{2,31})?(?![\w/])/gi],
]
const TRAILING = /[.,:;!?)]+$/

/** Adds what a service finds in the letters of a text to the entities that it was sent with; none lie over one another. */
export function foundEntities(text: string, sent: readonly tl.MessageEntity[]): readonly tl.MessageEntity[] {
  const taken = sent.filter(({ _ }) => TAKEN.has(_)).map(({ offset, length }) => ({ offset, length }))
  const found: tl.MessageEntity[] = []
  for (const [kind, pattern] of PATTERNS) {
    for (const { 0: match, index: offset } of text.matchAll(pattern)) {
      const { length } = kind === 'Url' ? match.replace(TRAILING, '') : match
      const isFree = taken.every((one) => one.offset + one.length <= offset || offset + length <= one.offset)
      if (!isFree) continue
      taken.push({ offset, length })
      found.push({ _: `messageEntity${kind}`, offset, length })
    }
  }
  if (found.length === 0) return sent
  return [...sent, ...found].toSorted((a, b) => a.offset - b.offset || b.length - a.length)
}

/** Entities that nothing is looked for in. */
const TAKEN: ReadonlySet<tl.MessageEntity['_']> = new Set([
  'messageEntityCode',
  'messageEntityPre',
  'messageEntityTextUrl',
  'messageEntityMentionName',
  'messageEntityMention',
  'messageEntityHashtag',
  'messageEntityCashtag',
  'messageEntityBotCommand',
  'messageEntityUrl',
  'messageEntityEmail',
  'messageEntityPhone',
  'messageEntityFormattedDate',
])
