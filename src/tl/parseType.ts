import type { TlType } from './definition.js'

const FIXED_LENGTHS = { int128: 16, int256: 32, int512: 64 } as const

const SIMPLE = {
  int: { kind: 'int' },
  int32: { kind: 'int' },
  long: { kind: 'long' },
  int64: { kind: 'long' },
  int53: { kind: 'safeLong' },
  double: { kind: 'double' },
  string: { kind: 'string' },
  bytes: { kind: 'bytes' },
  true: { kind: 'true' },
  Bool: { kind: 'bool' },
  '#': { kind: 'flags' },
} as const satisfies Record<string, TlType>

const simple: ReadonlyMap<string, TlType> = new Map(Object.entries(SIMPLE))
const fixed: ReadonlyMap<string, 16 | 32 | 64> = new Map(Object.entries(FIXED_LENGTHS))
const NAME = /^[a-zA-Z]\w*(\.[a-zA-Z]\w*)*$/

/** Tells whether a name is that of a type (`messages.Chats`) and not of a constructor (`messages.chats`). */
export function isTypeName(name: string): boolean {
  const first = name.charAt(name.lastIndexOf('.') + 1)
  return first >= 'A' && first <= 'Z'
}

/** Reads a type in TL spelling, such as `Vector<long>`; undefined if the text is no type. */
export function parseType(text: string): TlType | undefined {
  const plain = simple.get(text)
  if (plain !== undefined) return plain
  const length = fixed.get(text)
  if (length !== undefined) return { kind: 'fixed', length }
  const vector = /^(%?[Vv])ector<(.+)>$/.exec(text) ?? /^(%?[Vv])ector (.+)$/.exec(text)
  if (vector !== null) {
    const item = parseType(vector[2] ?? '')
    return item === undefined || item.kind === 'true' || item.kind === 'flags'
      ? undefined
      : { kind: 'vector', boxed: vector[1] === 'V', item }
  }
  if (text.startsWith('!')) return NAME.test(text.slice(1)) ? { kind: 'call' } : undefined
  const name = text.startsWith('%') ? text.slice(1) : text
  if (!NAME.test(name)) return undefined
  return name === text && isTypeName(name) ? { kind: 'object', name } : { kind: 'bare', name }
}
