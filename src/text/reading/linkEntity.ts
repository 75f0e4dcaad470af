import type { EntityKind } from './textBuilder.js'

const USER = /^tg:\/\/user\?id=(\d{1,16})$/
const EMOJI = /^tg:\/\/emoji\?id=(\d{1,19})$/
const TIME = /^tg:\/\/time\?(.+)$/
const DIFFERENCE = /^tg:\/\/diff\?(.+)$/
const SECONDS = /^\d{1,10}$/
const MAX_SECONDS = 0x7fff_ffff
const FORMAT = /^(?:r|w?[dD]?[tT]?)$/

/** Reads a link that stands for a mention of a user or for a moment; any other stands for itself. */
export function linkEntity(url: string): EntityKind {
  const userId = USER.exec(url)?.[1]
  if (userId !== undefined) return { type: 'textMention', userId: Number(userId) }
  const [, query] = TIME.exec(url) ?? []
  const moment = query === undefined ? undefined : dateTimeEntity(query)
  return moment ?? { type: 'textLink', url }
}

/** Reads the link of what Markdown writes like a picture; nothing where it stands for none. */
export function pictureEntity(url: string): EntityKind | undefined {
  const emojiId = EMOJI.exec(url)?.[1]
  if (emojiId !== undefined) return { type: 'customEmoji', customEmojiId: emojiId }
  const [, query] = TIME.exec(url) ?? []
  if (query !== undefined) return dateTimeEntity(query)
  const [, difference] = DIFFERENCE.exec(url) ?? []
  return difference === undefined ? undefined : differenceEntity(new URLSearchParams(difference))
}

/** Makes a moment of its seconds and format; nothing where they are not right. */
export function momentEntity(unix: string, format: string | undefined): EntityKind | undefined {
  const seconds = SECONDS.test(unix) ? Number(unix) : Infinity
  if (seconds > MAX_SECONDS || (format !== undefined && !FORMAT.test(format))) return undefined
  const dateTime = new Date(seconds * 1000)
  return format === undefined || format === '' ? { type: 'dateTime', dateTime } : { type: 'dateTime', dateTime, format }
}

/** Makes a suggested change of its name; nothing where there is none of the name. */
export function differenceOf(name: string, oldText: string | undefined): EntityKind | undefined {
  switch (name) {
    case 'insert':
      return { type: 'diffInsert' }
    case 'delete':
      return { type: 'diffDelete' }
    case 'replace':
      return { type: 'diffReplace', oldText: oldText ?? '' }
    default:
      return undefined
  }
}

function dateTimeEntity(query: string): EntityKind | undefined {
  const params = new URLSearchParams(query)
  return momentEntity(params.get('unix') ?? '', params.get('format') ?? undefined)
}

function differenceEntity(params: URLSearchParams): EntityKind | undefined {
  return differenceOf(params.get('type') ?? '', params.get('old') ?? undefined)
}
