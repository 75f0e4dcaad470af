import type { FormattedText } from '../../types/messages/formattedText.js'
import { appendValue, type SourceReader } from '../reading/sourceReader.js'
import { TextBuilder } from '../reading/textBuilder.js'
import { type HtmlAttributes, languageOf, tagMeaning, type TagMeaning } from './tagMeaning.js'
import { takeReference } from './takeReference.js'

interface OpenTag {
  readonly name: string
  readonly attributes: HtmlAttributes
  readonly meaning: TagMeaning
  /** Where it stands in the source. */
  readonly at: number
  /** Where its text begins. */
  readonly offset: number
}

const PLAIN = /[^<&\r]+/y
const NAME = /[a-zA-Z][a-zA-Z0-9-]*/y
const SPACE = /\s+/y
const ATTRIBUTE_NAME = /[^\s=<>/"']+/y
const BARE_VALUE = /[^\s<>"'&]+/y

/** Reads Telegram's HTML. White space stays as it is; carriage returns go, as Telegram drops them. */
export function readHtml(reader: SourceReader): FormattedText {
  const builder = new TextBuilder()
  const open: OpenTag[] = []
  while (!reader.isAtEnd) {
    if (reader.isAtHole) appendValue(builder, reader.takeHole(), reader)
    else if (reader.next === '&') builder.append(takeReference(reader))
    else if (reader.next === '\r') reader.skip(1)
    else if (reader.sees('</')) closeTag(reader, builder, open)
    else if (reader.next === '<') open.push(openTag(reader, builder))
    else builder.append(reader.take(PLAIN))
  }
  const unclosed = open.at(-1)
  if (unclosed !== undefined) throw reader.fault(`has a <${unclosed.name}> that is never closed`, unclosed.at)
  return builder.build()
}

function openTag(reader: SourceReader, builder: TextBuilder): OpenTag {
  const at = reader.position
  reader.skip(1)
  const name = reader.take(NAME).toLowerCase()
  if (name === '') throw reader.fault('has a < that begins no tag: write &lt; for it', at)
  const attributes = takeAttributes(reader, name, at)
  const meaning = tagMeaning(name, attributes)
  if (meaning.type === 'wrong') throw reader.fault(meaning.reason, at)
  return { name, attributes, meaning, at, offset: builder.position }
}

function closeTag(reader: SourceReader, builder: TextBuilder, open: OpenTag[]): void {
  const at = reader.position
  reader.skip(2)
  const name = reader.take(NAME).toLowerCase()
  reader.take(SPACE)
  if (!reader.sees('>')) throw reader.fault(`has a </${name} that is not ended by >`, at)
  reader.skip(1)
  const tag = open.pop()
  if (tag === undefined) throw reader.fault(`has a </${name}> that closes nothing`, at)
  if (tag.name !== name) throw reader.fault(`has a </${name}> where </${tag.name}> must come first`, at)
  markTag(builder, tag, open.at(-1))
}

function markTag(builder: TextBuilder, tag: OpenTag, outer: OpenTag | undefined): void {
  const language = tag.name === 'code' ? languageOf(tag.attributes) : undefined
  const fillsPre = outer?.meaning.type === 'entity' && outer.name === 'pre' && outer.offset === tag.offset
  if (fillsPre && language !== undefined) builder.mark({ type: 'pre', language }, tag.offset)
  else if (tag.meaning.type === 'entity') builder.mark(tag.meaning.kind, tag.offset)
  else builder.mark({ type: 'textLink', url: builder.text.slice(tag.offset) }, tag.offset)
}

function takeAttributes(reader: SourceReader, tag: string, at: number): HtmlAttributes {
  const attributes = new Map<string, string>()
  for (;;) {
    const gap = reader.take(SPACE)
    if (reader.sees('>')) {
      reader.skip(1)
      return attributes
    }
    const name = gap === '' ? '' : reader.take(ATTRIBUTE_NAME).toLowerCase()
    if (name === '') throw reader.fault(`has a <${tag} that is not ended by >`, at)
    attributes.set(name, takeValue(reader, tag, at))
  }
}

function takeValue(reader: SourceReader, tag: string, at: number): string {
  reader.take(SPACE)
  if (!reader.sees('=')) return ''
  reader.skip(1)
  reader.take(SPACE)
  const quote = reader.next === '"' || reader.next === "'" ? reader.next : ''
  reader.skip(quote.length)
  let value = ''
  for (;;) {
    if (reader.isAtHole) value += reader.takePlainHole()
    else if (quote !== '' && reader.next === quote) {
      reader.skip(1)
      return value
    } else if (reader.next === '') throw reader.fault(`has a <${tag} that is not ended by >`, at)
    else if (reader.next === '&') value += takeReference(reader)
    else {
      const taken = quote === '' ? reader.take(BARE_VALUE) : reader.source.charAt(reader.position)
      if (taken === '') return value
      if (quote !== '') reader.skip(1)
      value += taken
    }
  }
}
