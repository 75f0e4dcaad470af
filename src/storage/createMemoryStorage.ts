import { StorageError } from '../errors/storageError.js'
import type { Storage, TableName } from './storage.js'
import { assertStorageKey, storageBounds } from './storageBounds.js'

/**
 * Creates a storage that lives as long as this object: what was written is there again after `close` and `open`, and gone with the process.
 * It keeps its own copies of values. Only one owner may have it open at a time, as with a file.
 */
export function createMemoryStorage(): Storage {
  const tables = new Map<TableName, Map<string, Uint8Array>>()
  let isOpen = false

  const assertOpen = (): void => {
    if (!isOpen) throw new StorageError('The storage in memory is not open: call `open()` first.')
  }

  const rowsOf = (table: TableName): Map<string, Uint8Array> => {
    assertOpen()
    let rows = tables.get(table)
    if (rows === undefined) {
      rows = new Map()
      tables.set(table, rows)
    }
    return rows
  }

  return {
    open: async () => {
      if (isOpen) throw new StorageError('The storage in memory is in use: another client has it open.')
      isOpen = true
    },
    read: async (table, key) => {
      assertStorageKey(key)
      return rowsOf(table).get(key)?.slice()
    },
    readRange: async (table, range) => {
      const { from, before, limit } = storageBounds(range)
      const rows = rowsOf(table)
      const keys = [...rows.keys()].filter((key) => key >= from && key < before).toSorted(inCodeUnitOrder)
      return keys.slice(0, limit).flatMap((key) => {
        const value = rows.get(key)
        return value === undefined ? [] : [{ key, value: value.slice() }]
      })
    },
    write: async (changes) => {
      for (const { key } of changes) assertStorageKey(key)
      assertOpen()
      for (const { table, key, value } of changes) {
        if (value === undefined) rowsOf(table).delete(key)
        else rowsOf(table).set(key, value.slice())
      }
    },
    close: async () => {
      isOpen = false
    },
  }
}

const inCodeUnitOrder = (left: string, right: string): number => (left < right ? -1 : 1)
