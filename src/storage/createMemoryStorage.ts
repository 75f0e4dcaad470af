import { assertNoEffect, assertWrite, conflictError, meets } from './assertWrite.js'
import { SharedOpening } from './sharedOpening.js'
import { SortedKeys } from './sortedKeys.js'
import type { Storage, StorageChange, TableName } from './storage.js'
import { assertStorageKey, storageBounds } from './storageBounds.js'

interface MemoryTable {
  readonly rows: Map<string, Uint8Array>
  readonly keys: SortedKeys
}

const PLACE = 'in memory'

/**
 * Creates a storage that lives as long as this object: what was written is there again after `close` and `open`, and gone with the process.
 * It keeps its own copies of values.
 */
export function createMemoryStorage(): Storage {
  const tables = new Map<TableName, MemoryTable>()
  const opening = new SharedOpening({ place: PLACE, open: async () => tables, close: () => {} })

  const tableOf = (name: TableName): MemoryTable => {
    const table = opening.handle.get(name) ?? { rows: new Map(), keys: new SortedKeys() }
    tables.set(name, table)
    return table
  }

  const apply = (change: StorageChange): void => {
    const { rows, keys } = tableOf(change.table)
    if ('remove' in change) {
      for (const key of keys.range(storageBounds(change.remove))) {
        rows.delete(key)
        keys.delete(key)
      }
    } else if (change.value === undefined) {
      rows.delete(change.key)
      keys.delete(change.key)
    } else {
      rows.set(change.key, change.value.slice())
      keys.add(change.key)
    }
  }

  return {
    place: PLACE,
    takesEffects: false,
    open: () => opening.open(),
    read: async (table, key) => {
      assertStorageKey(key)
      return tableOf(table).rows.get(key)?.slice()
    },
    readRange: async (table, range) => {
      const bounds = storageBounds(range)
      const { rows, keys } = tableOf(table)
      return keys.range(bounds).map((key) => ({ key, value: (rows.get(key) ?? new Uint8Array(0)).slice() }))
    },
    write: async (changes, options = {}) => {
      assertWrite(changes, options)
      assertNoEffect(options, PLACE)
      const { rows } = tableOf('meta')
      const { conditions = [] } = options
      if (!conditions.every((condition) => meets(condition, rows.get(condition.key)))) throw conflictError(PLACE)
      for (const change of changes) apply(change)
    },
    close: () => opening.close(),
  }
}
