import type { Definition } from './definition.js'
import { parseTl } from './parseTl.js'
import { computeId, printTl } from './printTl.js'

/** Packs declarations into the text that `unpackTable` reads; ids that can be computed are left out. */
export function packTable(definitions: readonly Definition[]): string {
  const computed = new Set(definitions.filter((one) => computeId(one) === one.id).map((one) => one.name))
  return printTl(definitions).replace(/^([\w.]+)#[0-9a-f]+/gm, (text, name: string) =>
    computed.has(name) ? name : text,
  )
}

/** Unpacks the declarations of a table. */
export function unpackTable(table: string): readonly Definition[] {
  return parseTl(table)
}
