import type { Definition } from './definition.js'
import { unpackTable } from './unpackTable.js'

/**
 * Makes the declarations of an older layer out of those of a newer one and of what differs between the two, as `packDelta`
 * writes it: a line with the names that the older layer does not have, then a table of those that it declares otherwise.
 * @throws SchemaError if the table cannot be read.
 */
export function applyDelta(newer: readonly Definition[], delta: string): readonly Definition[] {
  const end = delta.indexOf('\n')
  const removed = new Set(delta.slice(0, end).split(' '))
  const changed = new Map(unpackTable(delta.slice(end + 1)).map((definition) => [definition.name, definition]))
  const kept = newer.filter(({ name }) => !removed.has(name) && !changed.has(name))
  return [...kept, ...changed.values()]
}
