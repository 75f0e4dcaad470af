import type { Definition } from './definition.js'
import { packTable } from './packTable.js'
import { printDefinition } from './printTl.js'
import { printType } from './printType.js'
import { VARIABLE } from './unpackTable.js'

function order(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/**
 * Packs what an older layer declares otherwise than a newer one; `applyDelta` reads it. The order of declarations does not
 * matter: the same two layers always give the same text.
 */
export function packDelta(newer: readonly Definition[], older: readonly Definition[]): string {
  const newerTexts = new Map(newer.map((definition) => [definition.name, printDefinition(definition)]))
  const olderNames = new Set(older.map(({ name }) => name))
  const removed = [...newerTexts.keys()].filter((name) => !olderNames.has(name)).toSorted(order)
  const changed = older
    .filter((definition) => newerTexts.get(definition.name) !== printDefinition(definition))
    .map((definition) => ({ definition, key: `${printType(definition.result, VARIABLE)} ${definition.name}` }))
    .toSorted((one, other) => order(one.key, other.key))
    .map(({ definition }) => definition)
  return `${removed.join(' ')}\n${packTable(changed)}`
}
