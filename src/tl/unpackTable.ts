import { SchemaError } from '../errors/index.js'
import type { Definition, Field, TlType } from './definition.js'
import { crc32 } from './crc32.js'
import { canonicalType } from './printTl.js'
import { withSafeLongs } from './withSafeLongs.js'
import { parseType } from './parseType.js'
import { printType } from './printType.js'

/** The short spellings that a table has for frequent types. */
export const SHORT_TYPES: ReadonlyMap<string, string> = new Map([
  ['int', 'i'],
  ['long', 'l'],
  ['string', 's'],
  ['bytes', 'b'],
  ['double', 'd'],
  ['Bool', 'B'],
])

/** The marks of optional fields: of the first, the second and the third field of flags in a declaration. */
export const FLAG_MARKS = '?!*'

/** The line between the constructors and the functions of a table. */
export const SEPARATOR = '---'

/** The only variable that a wrapper in a table may have. */
export const VARIABLE = 'X'

/** What most names of a type's constructors begin with: the type's own name, with a small letter. */
export function stemOf(type: string): string {
  const at = type.lastIndexOf('.') + 1
  return type.slice(0, at) + type.charAt(at).toLowerCase() + type.slice(at + 1)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function refuse(line: string): never {
  throw new SchemaError(`The line "${line.slice(0, 200)}" of a packed schema cannot be read.`)
}

/** A type, and how it stands in the text that an id is computed of. */
interface SpelledType {
  readonly type: TlType
  readonly canonical: string
  readonly hasLong: boolean
}

function spelled(type: TlType): SpelledType {
  const inner = type.kind === 'vector' ? type.item : type
  return { type, canonical: canonicalType(printType(type, VARIABLE)), hasLong: inner.kind === 'long' }
}

/** Makes a function that reads types as a table spells them, each text once. */
function typeReader(): (text: string) => SpelledType | undefined {
  const long = new Map([...SHORT_TYPES].map(([name, short]) => [short, name]))
  const known = new Map<string, SpelledType | undefined>()
  const read = (text: string): SpelledType | undefined => {
    if (known.has(text)) return known.get(text)
    const item = text.startsWith('[') ? read(text.slice(1))?.type : undefined
    const type: TlType | undefined =
      item === undefined ? parseType(long.get(text) ?? text) : { kind: 'vector', boxed: true, item }
    const result = type === undefined ? undefined : spelled(type)
    known.set(text, result)
    return result
  }
  known.set('', spelled({ kind: 'true' }))
  known.set(VARIABLE, { type: { kind: 'call' }, canonical: VARIABLE, hasLong: false })
  return read
}

/**
 * Unpacks a table of declarations.
 *
 * A table is text. `=Type` opens the group of a type and may declare the constructor of the same name; in a group `^` stands
 * for that name. Behind the line `---` the groups are namespaces, and a function's line begins with its result. A field is
 * `name:type`, and `name` alone if a field of that name had the same type before. Optional fields have a mark for their flags
 * and the number of their bit, which is left out if it follows the bit before; a first field `flags` goes without saying.
 * Ids are there only where they are not the computed ones.
 * @throws SchemaError if a line cannot be read.
 */
export function unpackTable(table: string): readonly Definition[] {
  const definitions: Definition[] = []
  const lastTypes = new Map<string, SpelledType>()
  const readType = typeReader()

  const add = (
    kind: Definition['kind'],
    head: string,
    answer: string,
    words: readonly string[],
    line: string,
  ): void => {
    const [name = '', hex] = head.split('#')
    const fields: Field[] = []
    const flags: string[] = []
    let canonical = ''
    let bit = -1
    let isWrapper = false
    for (const word of words) {
      const mark = FLAG_MARKS.indexOf(word.charAt(0))
      let start = mark < 0 ? 0 : 1
      while (isDigit(word.charCodeAt(start))) start++
      const colon = word.indexOf(':', start)
      const field = colon < 0 ? word.slice(start) : word.slice(start, colon)
      const type = (colon < 0 ? lastTypes.get(field) : readType(word.slice(colon + 1))) ?? refuse(line)
      if (colon >= 0) lastTypes.set(field, type)
      const own = type.hasLong ? withSafeLongs(type.type, name, field) : type.type
      if (own.kind === 'flags') flags.push(field)
      else if (own.kind === 'call') isWrapper = true
      if (mark < 0) {
        fields.push({ name: field, type: own })
        canonical += ` ${field}:${type.canonical}`
        continue
      }
      if (mark === 0 && flags.length === 0) {
        flags.push('flags')
        fields.unshift({ name: 'flags', type: { kind: 'flags' } })
        canonical = ` flags:#${canonical}`
      }
      bit = start === 1 ? bit + 1 : Number(word.slice(1, start))
      const condition = { flags: flags[mark] ?? refuse(line), bit }
      fields.push({ name: field, type: own, condition })
      if (own.kind !== 'true') canonical += ` ${field}:${condition.flags}.${bit}?${type.canonical}`
    }
    const result = readType(answer) ?? refuse(line)
    const generic = isWrapper ? ` ${VARIABLE}:Type` : ''
    definitions.push({
      kind,
      name,
      id: hex === undefined ? crc32(`${name}${generic}${canonical} = ${result.canonical}`) : Number.parseInt(hex, 16),
      ...(isWrapper ? { variable: VARIABLE } : {}),
      fields,
      result: result.hasLong ? withSafeLongs(result.type, name, '=') : result.type,
    })
  }

  let kind: Definition['kind'] = 'constructor'
  let group = ''
  let stem = ''
  for (const line of table.split('\n')) {
    const words = line.split(' ')
    const head = words.shift() ?? ''
    if (line === SEPARATOR) {
      kind = 'function'
      group = ''
    } else if (head.startsWith('=')) {
      group = head.slice(1)
      stem = stemOf(group)
      if (line.length > head.length) add(kind, stem, group, line.endsWith(' ') ? [] : words, line)
    } else if (kind === 'function') {
      const name = words.shift() ?? refuse(line)
      add(kind, group === '' ? name : `${group}.${name}`, head, words, line)
    } else if (line !== '') {
      add(kind, head.startsWith('^') ? stem + head.slice(1) : head, group, words, line)
    }
  }
  return definitions
}
