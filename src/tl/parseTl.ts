import { SchemaError } from '../errors/index.js'
import type { Definition, Field, TlType } from './definition.js'
import { computeIdOfText } from './printTl.js'
import { withSafeLongs } from './withSafeLongs.js'
import { parseType } from './parseType.js'

/** Types that the codec knows by itself; declarations of them carry nothing. */
const BUILT_IN = new Set(
  (
    'int long double string bytes true boolFalse boolTrue vector int32 int53 int64 int128 int256 int512 ' +
    'secureString secureBytes'
  ).split(' '),
)

const DECLARATION = /^([a-zA-Z]\w*(?:\.[a-zA-Z]\w*)*)(?:#([0-9a-fA-F]{1,8}))?(\s[^=]*)?=\s*([^=]+)$/
const FIELD = /^([a-zA-Z]\w*):(?:([a-zA-Z]\w*)\.(\d+)\?)?(\S+)$/

function refuse(declaration: string, reason: string): never {
  throw new SchemaError(`The TL declaration "${declaration.slice(0, 200)}" cannot be read: ${reason}.`)
}

function parseField(text: string, name: string, known: readonly Field[], declaration: string): Field {
  const match = FIELD.exec(text)
  const field = match?.[1]
  if (match === null || field === undefined) refuse(declaration, `"${text}" is no field`)
  if (field in Object.prototype) refuse(declaration, `a field cannot be called ${field}`)
  if (known.some((other) => other.name === field)) refuse(declaration, `the field ${field} is declared twice`)
  const parsed = parseType(match[4] ?? '')
  if (parsed === undefined) refuse(declaration, `"${match[4]}" is no type`)
  const type: TlType = withSafeLongs(parsed, name, field)
  const flags = match[2]
  if (flags === undefined) {
    if (type.kind === 'true') refuse(declaration, `${field} has no flag that says whether it is there`)
    return { name: field, type }
  }
  const bit = Number(match[3])
  if (bit > 31) refuse(declaration, `flags have no bit ${bit}`)
  if (!known.some((other) => other.name === flags && other.type.kind === 'flags')) {
    refuse(declaration, `${field} depends on ${flags}, which is not declared before it`)
  }
  if (type.kind === 'flags') refuse(declaration, `the flags ${field} cannot be optional`)
  return { name: field, type, condition: { flags, bit } }
}

function parseDeclaration(text: string, kind: Definition['kind']): Definition | undefined {
  const match = DECLARATION.exec(text)
  const name = match?.[1]
  if (match === null || name === undefined) {
    const builtIn = /^(\w+) \? = \w+$/.exec(text)?.[1]
    return builtIn !== undefined && BUILT_IN.has(builtIn)
      ? undefined
      : refuse(text, 'it has no name, fields and result')
  }
  if (kind === 'constructor' && BUILT_IN.has(name)) return undefined
  let variable: string | undefined
  const fields: Field[] = []
  for (const word of (match[3] ?? '').trim().split(/\s+/)) {
    if (word === '') continue
    const generic = /^\{(\w+):Type\}$/.exec(word)?.[1]
    if (generic === undefined) fields.push(parseField(word, name, fields, text))
    else variable = generic
  }
  const answer = (match[4] ?? '').trim()
  const parsed = answer === variable ? ({ kind: 'call' } as const) : parseType(answer)
  if (parsed === undefined) refuse(text, `"${answer}" is no type`)
  const result = withSafeLongs(parsed, name, '=')
  if (kind === 'constructor' && result.kind !== 'object')
    refuse(text, `"${answer}" cannot be the type of a constructor`)
  const definition = { kind, name, ...(variable === undefined ? {} : { variable }), fields, result }
  return { ...definition, id: match[2] === undefined ? computeIdOfText(text) : Number.parseInt(match[2], 16) }
}

/**
 * Reads the text of a `.tl` schema: one declaration after another, each ended by a semicolon, with `//` comments and the
 * separators `---functions---` and `---types---`. An id may be left out; it is then computed.
 * @throws SchemaError if a declaration cannot be read; the message quotes it.
 */
export function parseTl(text: string): readonly Definition[] {
  const definitions: Definition[] = []
  let kind: Definition['kind'] = 'constructor'
  const pieces = text
    .replaceAll(/\/\/[^\n]*/g, '')
    .replaceAll(/---\s*(functions|types)\s*---/g, '---$1---;')
    .split(';')
  for (const piece of pieces) {
    const declaration = piece.trim().replaceAll(/\s+/g, ' ')
    if (declaration === '') continue
    if (declaration === '---functions---') kind = 'function'
    else if (declaration === '---types---') kind = 'constructor'
    else {
      const definition = parseDeclaration(declaration, kind)
      if (definition !== undefined) definitions.push(definition)
    }
  }
  return definitions
}
