import type { MessageEntity } from '../../types/messages/messageEntity.js'
import { entityClass } from '../entities/entityClass.js'

const SPECIAL = /[_*[\]()~`>#+\-=|{}.!\\]/g
const SPECIAL_IN_CODE = /[`\\]/g
const SPECIAL_IN_URL = /[)\\]/g
const NOT_IN_LANGUAGE = /[\s`\\]/g
/** Pairs that mark nothing, by what they would mark: they keep `_` and `__` apart. */
const SEPARATORS: readonly (readonly [type: MessageEntity['type'], pair: string])[] = [
  ['bold', '**'],
  ['strikethrough', '~~'],
  ['spoiler', '||||'],
]
/** Telegram drops it; for a place in bold, struck-through and hidden text at once. */
const LAST_SEPARATOR = '\r'

/** Writes Markdown piece by piece. */
export class MarkdownWriter {
  readonly #open: MessageEntity[] = []
  /** What begins after the line break that a quotation ends with. */
  #deferred: MessageEntity[] | undefined
  #markdown = ''
  #isAfterItalic = false
  #isQuoting = false
  #isAtLineStart = true
  #position = 0
  #quoteEnd = -1

  get markdown(): string {
    return this.#markdown
  }

  text(text: string, isCode: boolean): void {
    this.#endDeferral(text)
    const rest = this.#position === this.#quoteEnd && text.startsWith('\n') ? text.slice(1) : text
    this.#position += text.length
    this.#isAtLineStart = text.endsWith('\n')
    const escaped = rest.replaceAll(isCode ? SPECIAL_IN_CODE : SPECIAL, String.raw`\$&`)
    this.#write(this.#isQuoting ? escaped.replaceAll('\n', '\n>') : escaped)
  }

  open(entity: MessageEntity): void {
    if (this.#deferred !== undefined && entityClass(entity) !== 'quote') {
      this.#deferred.push(entity)
      return
    }
    this.#endDeferral('')
    this.#open.push(entity)
    if (entity.type === 'blockquote') this.#beginQuote()
    else this.#writeMark(marksOf(entity)[0].replaceAll('\n', this.#isQuoting ? '\n>' : '\n'))
  }

  close(entity: MessageEntity): void {
    this.#endDeferral('')
    this.#open.pop()
    if (entity.type !== 'blockquote') {
      this.#writeMark(marksOf(entity)[1])
      return
    }
    if (entity.collapsible === true) this.#write('||')
    this.#isQuoting = false
    this.#quoteEnd = this.#position
    this.#deferred = []
  }

  #beginQuote(): void {
    const isAtLineStart = this.#isAtLineStart && this.#quoteEnd !== this.#position
    if (this.#position > 0 && !isAtLineStart) this.#write('\n')
    // An empty pair tells a quotation from the one that ends with the line before.
    if (this.#quoteEnd >= 0 && this.#quoteEnd >= this.#position - 1) this.#write('**')
    this.#write('>')
    this.#isQuoting = true
  }

  /** A quotation fills its lines: what comes after it begins with a line break, whether the text has one or not. */
  #endDeferral(text: string): void {
    if (this.#deferred === undefined) return
    const deferred = this.#deferred
    this.#deferred = undefined
    if (text !== '') this.#write('\n')
    for (const entity of deferred) this.open(entity)
  }

  #writeMark(mark: string): void {
    if (this.#isAfterItalic && mark.startsWith('_')) {
      const isOpen = (type: MessageEntity['type']): boolean => this.#open.some((entity) => entity.type === type)
      this.#write(SEPARATORS.find(([type]) => !isOpen(type))?.[1] ?? LAST_SEPARATOR)
    }
    this.#write(mark)
    this.#isAfterItalic = mark === '_'
  }

  #write(text: string): void {
    if (text === '') return
    this.#markdown += text
    this.#isAfterItalic = false
  }
}

const around = (mark: string): readonly [string, string] => [mark, mark]
const linked = (begin: string, url: string): readonly [string, string] => [
  begin,
  `](${url.replaceAll(SPECIAL_IN_URL, String.raw`\$&`)})`,
]

function marksOf(entity: MessageEntity): readonly [open: string, close: string] {
  switch (entity.type) {
    case 'bold':
      return around('*')
    case 'italic':
      return around('_')
    case 'underline':
      return around('__')
    case 'strikethrough':
      return around('~')
    case 'spoiler':
      return around('||')
    case 'code':
      return around('`')
    case 'pre':
      return [`\`\`\`${entity.language.replaceAll(NOT_IN_LANGUAGE, '')}\n`, '```']
    case 'textLink':
      return linked('[', entity.url)
    case 'textMention':
      return linked('[', `tg://user?id=${entity.userId}`)
    case 'customEmoji':
      return linked('![', `tg://emoji?id=${entity.customEmojiId}`)
    case 'dateTime': {
      const format = entity.format === undefined ? '' : `&format=${entity.format}`
      return linked('![', `tg://time?unix=${Math.floor(entity.dateTime.getTime() / 1000)}${format}`)
    }
    case 'diffInsert':
      return linked('![', 'tg://diff?type=insert')
    case 'diffDelete':
      return linked('![', 'tg://diff?type=delete')
    case 'diffReplace':
      return linked('![', `tg://diff?${new URLSearchParams({ type: 'replace', old: entity.oldText }).toString()}`)
    case 'blockquote':
    case 'mention':
    case 'hashtag':
    case 'botCommand':
    case 'url':
    case 'email':
    case 'cashtag':
    case 'phoneNumber':
    case 'bankCard':
      return around('')
  }
}
