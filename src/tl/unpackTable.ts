import { crc32 } from '../bytes/crc32.js'
import { SchemaError } from '../errors/index.js'
import type { Condition, Definition, Field, TlType } from './definition.js'
import { canonicalType } from './printTl.js'
import { withSafeLongs } from './withSafeLongs.js'
import { parseType } from './parseType.js'
import { printType } from './printType.js'

const encoder = new TextEncoder()

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

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Reads the lines of one table, in their order. */
class Unpacker {
  readonly definitions: Definition[] = []
  readonly #longTypes = new Map([...SHORT_TYPES].map(([name, short]) => [short, name]))
  readonly #types = new Map<string, SpelledType>([
    ['', spelled({ kind: 'true' })],
    [VARIABLE, { type: { kind: 'call' }, canonical: VARIABLE, hasLong: false }],
  ])
  /** The type that a field of each name had last. */
  readonly #lastTypes = new Map<string, SpelledType>()
  /** The conditions by the name of the flags and the bit: there are few, and many fields share them. */
  readonly #conditions = new Map<string, Condition[]>()
  #line = ''

  unpack(table: string): void {
    let kind: Definition['kind'] = 'constructor'
    let group = ''
    let stem = ''
    for (const line of table.split('\n')) {
      this.#line = line
      const words = line.split(' ')
      const head = words[0] ?? ''
      if (line === SEPARATOR) {
        kind = 'function'
        group = ''
      } else if (head.startsWith('=')) {
        group = head.slice(1)
        stem = stemOf(group)
        // A space at the end is all that a constructor of the type's name without fields leaves.
        if (words.length > 1) this.#add(kind, stem, group, words, words[1] === '' ? 2 : 1)
      } else if (kind === 'function') {
        const name = words[1] ?? this.#refuse()
        this.#add(kind, group === '' ? name : `${group}.${name}`, head, words, 2)
      } else if (line !== '') {
        this.#add(kind, head.startsWith('^') ? stem + head.slice(1) : head, group, words, 1)
      }
    }
  }

  /** Adds the declaration whose fields are the words from `start` on. */
  #add(kind: Definition['kind'], head: string, answer: string, words: readonly string[], start: number): void {
    const hash = head.indexOf('#')
    const name = hash < 0 ? head : head.slice(0, hash)
    const fields: Field[] = []
    const flags: string[] = []
    let canonical = ''
    let bit = -1
    let isWrapper = false
    for (let index = start; index < words.length; index++) {
      const word = words[index] ?? ''
      const mark = word === '' ? -1 : FLAG_MARKS.indexOf(word.charAt(0))
      let from = mark < 0 ? 0 : 1
      if (mark >= 0) while (isDigit(word.charCodeAt(from))) from++
      const colon = word.indexOf(':', from)
      const field = colon < 0 ? word.slice(from) : word.slice(from, colon)
      const { type, canonical: spelling, hasLong } = this.#typeOf(field, colon < 0 ? undefined : word.slice(colon + 1))
      const own = hasLong ? withSafeLongs(type, name, field) : type
      if (own.kind === 'flags') flags.push(field)
      else if (own.kind === 'call') isWrapper = true
      if (mark < 0) {
        fields.push({ name: field, type: own })
        canonical += ` ${field}:${spelling}`
        continue
      }
      if (mark === 0 && flags.length === 0) {
        flags.push('flags')
        fields.unshift({ name: 'flags', type: { kind: 'flags' } })
        canonical = ` flags:#${canonical}`
      }
      bit = from === 1 ? bit + 1 : Number(word.slice(1, from))
      if (bit > 31) this.#refuse()
      const condition = this.#condition(flags[mark] ?? this.#refuse(), bit)
      fields.push({ name: field, type: own, condition })
      if (own.kind !== 'true') canonical += ` ${field}:${condition.flags}.${bit}?${spelling}`
    }
    const { type, canonical: spelling, hasLong } = this.#readType(answer)
    const generic = isWrapper ? ` ${VARIABLE}:Type` : ''
    const id =
      hash < 0
        ? crc32(encoder.encode(`${name}${generic}${canonical} = ${spelling}`))
        : Number.parseInt(head.slice(hash + 1), 16)
    const result = hasLong ? withSafeLongs(type, name, '=') : type
    this.definitions.push(
      isWrapper ? { kind, name, id, variable: VARIABLE, fields, result } : { kind, name, id, fields, result },
    )
  }

  #typeOf(field: string, text: string | undefined): SpelledType {
    if (text === undefined) return this.#lastTypes.get(field) ?? this.#refuse()
    const type = this.#readType(text)
    this.#lastTypes.set(field, type)
    return type
  }

  #readType(text: string): SpelledType {
    const known = this.#types.get(text)
    if (known !== undefined) return known
    const type: TlType | undefined = text.startsWith('[')
      ? { kind: 'vector', boxed: true, item: this.#readType(text.slice(1)).type }
      : parseType(this.#longTypes.get(text) ?? text)
    const result = spelled(type ?? this.#refuse())
    this.#types.set(text, result)
    return result
  }

  #condition(flags: string, bit: number): Condition {
    let conditions = this.#conditions.get(flags)
    if (conditions === undefined) {
      conditions = []
      this.#conditions.set(flags, conditions)
    }
    conditions[bit] ??= { flags, bit }
    return conditions[bit]
  }

  #refuse(): never {
    throw new SchemaError(`The line "${this.#line.slice(0, 200)}" of a packed schema cannot be read.`)
  }
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
  const unpacker = new Unpacker()
  unpacker.unpack(table)
  return unpacker.definitions
}
