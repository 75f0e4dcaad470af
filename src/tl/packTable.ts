import { InputError } from '../errors/index.js'
import type { Definition, Field } from './definition.js'
import { computeId } from './printTl.js'
import { printType } from './printType.js'
import { FLAG_MARKS, SEPARATOR, SHORT_TYPES, stemOf, unpackTable, VARIABLE } from './unpackTable.js'

function refuse(): never {
  throw new InputError('A table cannot hold these declarations.', 'definitions')
}

function spell(type: string): string {
  const item = /^Vector<(.+)>$/.exec(type)?.[1]
  if (item !== undefined) return `[${spell(item)}`
  return SHORT_TYPES.get(type) ?? type
}

function packFields(fields: readonly Field[], lastTypes: Map<string, string>): string[] {
  const flags = fields.filter(({ type }) => type.kind === 'flags').map(({ name }) => name)
  const saysItself = fields[0]?.type.kind === 'flags' && flags[0] === 'flags'
  const impliesFlags = saysItself && fields.some(({ condition }) => condition?.flags === 'flags')
  let bit = -1
  return fields.slice(impliesFlags ? 1 : 0).map(({ name, type, condition }) => {
    const text = type.kind === 'true' ? '' : spell(printType(type, VARIABLE))
    const spelled = lastTypes.get(name) === text ? name : `${name}:${text}`
    lastTypes.set(name, text)
    if (condition === undefined) return spelled
    const digits = condition.bit === bit + 1 ? '' : `${condition.bit}`
    bit = condition.bit
    const mark = FLAG_MARKS.charAt(flags.indexOf(condition.flags))
    return mark === '' ? refuse() : `${mark}${digits}${spelled}`
  })
}

/**
 * Packs declarations into the text that `unpackTable` reads.
 * @throws InputError if the declarations hold what a table cannot, such as four fields of flags.
 */
export function packTable(definitions: readonly Definition[]): string {
  const lines: string[] = []
  const lastTypes = new Map<string, string>()
  const idOf = (definition: Definition): string =>
    computeId(definition) === definition.id ? '' : `#${definition.id.toString(16)}`

  let group = ''
  for (const definition of definitions) {
    if (definition.kind === 'function') continue
    const { name } = definition
    const type = printType(definition.result, VARIABLE)
    const isNew = type !== group
    group = type
    const stem = stemOf(type)
    const fields = packFields(definition.fields, lastTypes)
    const head = (name.startsWith(stem) ? `^${name.slice(stem.length)}` : name) + idOf(definition)
    if (isNew && head === '^') {
      lines.push([`=${type}`, ...(fields.length === 0 ? [''] : fields)].join(' '))
      continue
    }
    if (isNew) lines.push(`=${type}`)
    lines.push([head, ...fields].join(' '))
  }
  lines.push(SEPARATOR)
  group = ''
  for (const definition of definitions) {
    if (definition.kind === 'constructor') continue
    const at = definition.name.lastIndexOf('.')
    const space = definition.name.slice(0, Math.max(at, 0))
    if (space !== group) lines.push(`=${space}`)
    group = space
    const result = definition.result.kind === 'call' ? VARIABLE : spell(printType(definition.result, VARIABLE))
    const name = definition.name.slice(at + 1) + idOf(definition)
    lines.push([result, name, ...packFields(definition.fields, lastTypes)].join(' '))
  }
  const table = lines.join('\n')
  if (!isSame(unpackTable(table), definitions)) refuse()
  return table
}

function isSame(unpacked: readonly Definition[], definitions: readonly Definition[]): boolean {
  const order = (definition: Definition): number => (definition.kind === 'constructor' ? 0 : 1)
  const sorted = definitions.toSorted((one, other) => order(one) - order(other))
  const text = (list: readonly Definition[]): string =>
    JSON.stringify(
      list.map(({ kind, name, id, variable, fields, result }) => [kind, name, id, variable, fields, result]),
    )
  return text(unpacked) === text(sorted)
}
