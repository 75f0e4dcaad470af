import { crc32 } from '../bytes/crc32.js'
import type { Definition, Field } from './definition.js'
import { printType } from './printType.js'

const encoder = new TextEncoder()

function printField(field: Field, variable: string): string {
  const { condition, name, type } = field
  return condition === undefined
    ? `${name}:${printType(type, variable)}`
    : `${name}:${condition.flags}.${condition.bit}?${printType(type, variable)}`
}

function printResult(definition: Definition): string {
  return printType(definition.result, definition.variable ?? 'X').replace('!', '')
}

/** Writes one declaration in TL spelling, with its id. */
export function printDefinition(definition: Definition): string {
  const variable = definition.variable ?? 'X'
  const parts = [`${definition.name}#${definition.id.toString(16)}`]
  if (definition.variable !== undefined) parts.push(`{${definition.variable}:Type}`)
  for (const field of definition.fields) parts.push(printField(field, variable))
  return `${parts.join(' ')} = ${printResult(definition)};`
}

/** Writes declarations as `.tl` text: the constructors, then the functions, each in the order given. */
export function printTl(definitions: Iterable<Definition>): string {
  const constructors: string[] = []
  const functions: string[] = []
  for (const definition of definitions) {
    const lines = definition.kind === 'constructor' ? constructors : functions
    lines.push(printDefinition(definition))
  }
  return `${[...constructors, '', '---functions---', '', ...functions].join('\n')}\n`
}

/** A type as it stands in the text that an id is computed of. */
export function canonicalType(type: string): string {
  return type === 'bytes' ? 'string' : type.replaceAll('<', ' ').replaceAll('>', '')
}

/**
 * The id that a declaration has unless it states another: the CRC-32 of its text without id, braces and flags that have no body.
 * See https://core.telegram.org/mtproto/TL-combinators.
 */
export function computeIdOfText(declaration: string): number {
  const text = declaration
    .replace(/#[0-9a-fA-F]+/, '')
    .replaceAll(/ \w+:\w+\.\d+\?true\b/g, '')
    .replaceAll(/([:?])bytes\b/g, '$1string')
    .replaceAll('<', ' ')
    .replaceAll(/[>{}]/g, '')
    .replace(/;$/, '')
  return crc32(encoder.encode(text))
}

/** The id that a declaration has unless it states another. */
export function computeId(definition: Omit<Definition, 'id'>): number {
  return computeIdOfText(printDefinition({ ...definition, id: 0 }))
}
