import type { SourceReader } from '../reading/sourceReader.js'

const NAMED: readonly (readonly [name: string, text: string])[] = [
  ['&lt', '<'],
  ['&gt', '>'],
  ['&amp', '&'],
  ['&quot', '"'],
]
const DECIMAL = /&#\d{1,7}/y
const HEXADECIMAL = /&#[xX][\da-fA-F]{1,6}/y
const MAX_CODE_POINT = 0x10_ffff

/** Takes a reference such as `&lt;` or `&#128512;` and gives what it stands for; an `&` that begins none stands for itself. */
export function takeReference(reader: SourceReader): string {
  for (const [name, text] of NAMED) {
    if (!reader.sees(name)) continue
    reader.skip(name.length)
    skipSemicolon(reader)
    return text
  }
  const decimal = reader.take(DECIMAL)
  if (decimal !== '') return character(reader, Number(decimal.slice(2)))
  const hexadecimal = reader.take(HEXADECIMAL)
  if (hexadecimal !== '') return character(reader, Number.parseInt(hexadecimal.slice(3), 16))
  reader.skip(1)
  return '&'
}

function character(reader: SourceReader, code: number): string {
  skipSemicolon(reader)
  const isOne = code > 0 && code <= MAX_CODE_POINT && (code < 0xd800 || code > 0xdfff)
  if (!isOne) throw reader.fault(`has a reference to the character ${code}, which there is not`)
  return String.fromCodePoint(code)
}

function skipSemicolon(reader: SourceReader): void {
  if (reader.sees(';')) reader.skip(1)
}
