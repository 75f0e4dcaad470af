import type { FormattedText } from '../../types/messages/formattedText.js'
import { linkEntity, pictureEntity } from '../reading/linkEntity.js'
import { appendValue, type SourceReader } from '../reading/sourceReader.js'
import { TextBuilder } from '../reading/textBuilder.js'
import { type Marker, type OpenMarker, STYLE_MARKERS } from './styleMarkers.js'

const PLAIN = /[^\\*_~|[\]!`>\n\r]+/y
const PLAIN_CODE = /[^\\`\n\r]+/y
const PLAIN_URL = /[^\\)\r]+/y
const LANGUAGE = /[^\s`]+(?=\s)/y
/** The Bot API lets every letter of ASCII be escaped. */
const ESCAPABLE = /[ -~]/

interface OpenQuote {
  readonly at: number
  readonly offset: number
  isCollapsible: boolean
}

/** Reads Markdown once, from its begin to its end. */
export class MarkdownReader {
  readonly #reader: SourceReader
  readonly #builder = new TextBuilder()
  readonly #open: OpenMarker[] = []
  #quote: OpenQuote | undefined

  constructor(reader: SourceReader) {
    this.#reader = reader
  }

  read(): FormattedText {
    const reader = this.#reader
    while (!reader.isAtEnd) {
      const top = this.#open.at(-1)
      if (reader.isAtHole) appendValue(this.#builder, reader.takeHole(), reader)
      else if (reader.next === '\r') reader.skip(1)
      else if (reader.next === '\n') this.#newLine()
      else if (reader.next === '\\') this.#escaped()
      else if (top?.marker === '`' || top?.marker === '```') this.#code(top)
      else this.#inline(top)
    }
    const unclosed = this.#open.at(-1)
    if (unclosed !== undefined) throw this.#unclosed(unclosed)
    this.#endQuote()
    return this.#builder.build()
  }

  #inline(top: OpenMarker | undefined): void {
    const reader = this.#reader
    const marker = this.#styleMarker(top)
    if (marker === '||' && top?.marker !== '||' && this.#quote !== undefined && this.#endsQuote(2)) {
      this.#quote.isCollapsible = true
      reader.skip(2)
    } else if (marker !== undefined) this.#toggle(marker, top)
    else if (reader.next === '>' && this.#isAtLineStart()) this.#beginQuote()
    else if (reader.next === ']') this.#closeLink(top)
    else if (reader.sees('```')) this.#openPre()
    else if (reader.next === '`') this.#push('`')
    else if (reader.sees('![')) this.#push('![')
    else if (reader.next === '[') this.#push('[')
    else this.#builder.append(reader.take(PLAIN) || this.#oneLetter())
  }

  /** Finds the marker of a style here; `___` ends an italic stretch first where one stands in an underlined one. */
  #styleMarker(top: OpenMarker | undefined): Marker | undefined {
    const reader = this.#reader
    if (top?.marker === '_' && reader.sees('___') && this.#open.at(-2)?.marker === '__') return '_'
    if (reader.sees('__')) return '__'
    if (reader.sees('||')) return '||'
    return reader.next === '*' || reader.next === '_' || reader.next === '~' ? reader.next : undefined
  }

  #toggle(marker: Marker, top: OpenMarker | undefined): void {
    const kind = STYLE_MARKERS.get(marker)
    if (top?.marker === marker && kind !== undefined) {
      this.#builder.mark(kind, top.offset)
      this.#open.pop()
      this.#reader.skip(marker.length)
    } else if (top !== undefined && this.#open.some((open) => open.marker === marker)) {
      throw this.#reader.fault(`has a ${marker} where the ${top.marker} before it must be closed first`)
    } else this.#push(marker)
  }

  #push(marker: Marker, language?: string): void {
    const at = this.#reader.position
    this.#reader.skip(marker.length)
    const offset = this.#builder.position
    this.#open.push({ marker, at, offset, ...(language !== undefined && { language }) })
  }

  #openPre(): void {
    const at = this.#reader.position
    this.#reader.skip(3)
    const language = this.#reader.take(LANGUAGE)
    this.#reader.take(/\r/y)
    if (this.#reader.sees('\n')) {
      this.#reader.skip(1)
      if (this.#quote !== undefined && this.#reader.sees('>')) this.#reader.skip(1)
    }
    this.#open.push({ marker: '```', language, at, offset: this.#builder.position })
  }

  #code({ marker, language, offset }: OpenMarker): void {
    const reader = this.#reader
    if (!reader.sees(marker)) {
      this.#builder.append(reader.take(PLAIN_CODE) || this.#oneLetter())
      return
    }
    reader.skip(marker.length)
    this.#open.pop()
    this.#builder.mark(marker === '`' ? { type: 'code' } : { type: 'pre', language: language ?? '' }, offset)
  }

  #closeLink(top: OpenMarker | undefined): void {
    const reader = this.#reader
    const link = this.#open.findLast(({ marker }) => marker === '[' || marker === '![')
    if (link === undefined) {
      this.#builder.append(this.#oneLetter())
      return
    }
    if (link !== top) throw reader.fault(`has a ] where the ${top?.marker} before it must be closed first`)
    reader.skip(1)
    if (!reader.sees('('))
      throw reader.fault(`has a ${link.marker} without an address in ( ): write \\[ for a [`, link.at)
    reader.skip(1)
    const url = this.#url(link)
    this.#open.pop()
    const kind = link.marker === '![' ? pictureEntity(url) : linkEntity(url || this.#builder.text.slice(link.offset))
    if (kind === undefined)
      throw reader.fault('has a ![ whose address is not tg://emoji?id=, tg://time?unix= or tg://diff?type=', link.at)
    this.#builder.mark(kind, link.offset)
  }

  #url(link: OpenMarker): string {
    const reader = this.#reader
    let url = ''
    while (!reader.sees(')')) {
      if (reader.isAtEnd) throw reader.fault(`has a ${link.marker} whose address is not ended by )`, link.at)
      if (reader.isAtHole) url += reader.takePlainHole()
      else if (reader.next === '\\') {
        reader.skip(1)
        url += ESCAPABLE.test(reader.next) ? this.#oneLetter() : '\\'
      } else if (reader.next === '\r') reader.skip(1)
      else url += reader.take(PLAIN_URL)
    }
    reader.skip(1)
    return url.trim()
  }

  #escaped(): void {
    this.#reader.skip(1)
    if (this.#reader.next === '\n') return
    this.#builder.append(ESCAPABLE.test(this.#reader.next) ? this.#oneLetter() : '\\')
  }

  #oneLetter(): string {
    const letter = this.#reader.next
    this.#reader.skip(1)
    return letter
  }

  #isAtLineStart(): boolean {
    const { text } = this.#builder
    return this.#quote === undefined && (text === '' || text.endsWith('\n'))
  }

  #beginQuote(): void {
    const inside = this.#open.at(-1)
    if (inside !== undefined) throw this.#reader.fault(`has a quotation inside ${inside.marker}: write \\> for a >`)
    this.#quote = { at: this.#reader.position, offset: this.#builder.position, isCollapsible: false }
    this.#reader.skip(1)
  }

  #newLine(): void {
    const goesOn = this.#quote !== undefined && this.#reader.sees('\n>')
    if (!goesOn) this.#endQuote()
    this.#builder.append('\n')
    this.#reader.skip(goesOn ? 2 : 1)
  }

  /** Whether the quotation ends after so many letters. */
  #endsQuote(count: number): boolean {
    const rest = this.#reader.position + count
    const { source } = this.#reader
    const end = source.charAt(rest) === '\r' ? rest + 1 : rest
    const isLast = end >= source.length || (source.charAt(end) === '\n' && source.charAt(end + 1) !== '>')
    return isLast && this.#reader.sees(source.slice(this.#reader.position, end + 1))
  }

  #endQuote(): void {
    if (this.#quote === undefined) return
    const inside = this.#open.at(-1)
    if (inside !== undefined) throw this.#unclosed(inside)
    const { offset, isCollapsible } = this.#quote
    this.#builder.mark({ type: 'blockquote', ...(isCollapsible && { collapsible: true }) }, offset)
    this.#quote = undefined
  }

  #unclosed({ marker, at }: OpenMarker): Error {
    const where = this.#quote === undefined ? '' : ' in its quotation'
    return this.#reader.fault(
      `has a ${marker} that is never closed${where}: write \\${marker.charAt(0)} for the letter`,
      at,
    )
  }
}
