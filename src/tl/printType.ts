import type { TlType } from './definition.js'
import { isTypeName } from './parseType.js'

/** Writes a type in TL spelling; a wrapper's `variable` stands where the type is any call. */
export function printType(type: TlType, variable: string): string {
  switch (type.kind) {
    case 'safeLong':
      return 'long'
    case 'bool':
      return 'Bool'
    case 'flags':
      return '#'
    case 'call':
      return `!${variable}`
    case 'fixed':
      return `int${type.length * 8}`
    case 'vector':
      return `${type.boxed ? 'V' : 'v'}ector<${printType(type.item, variable)}>`
    case 'object':
      return type.name
    case 'bare':
      return isTypeName(type.name) ? `%${type.name}` : type.name
    default:
      return type.kind
  }
}
