import type { StorageChange, TableName } from './storage.js'
import { storageBounds, type StorageBounds } from './storageBounds.js'

/** What a list of changes comes to: first the ranges are removed, then each of the rows is written or removed once. */
export interface CoalescedChanges {
  readonly ranges: readonly CoalescedRange[]
  /** In the order of tables and keys. */
  readonly rows: readonly CoalescedRow[]
}

/** A part of a table to be removed. */
export interface CoalescedRange {
  readonly table: TableName
  readonly bounds: StorageBounds
}

/** What becomes of one row. */
export interface CoalescedRow {
  readonly table: TableName
  readonly key: string
  readonly value: Uint8Array | undefined
}

/** Puts changes together for databases that are quicker with many rows at once. Values are copied. */
export function coalesce(changes: readonly StorageChange[]): CoalescedChanges {
  const rows = new Map<string, CoalescedRow>()
  const ranges: CoalescedRange[] = []
  for (const change of changes) {
    if ('remove' in change) {
      const bounds = storageBounds(change.remove)
      ranges.push({ table: change.table, bounds })
      for (const [name, { table, key }] of rows) {
        if (table === change.table && key >= bounds.from && key < bounds.before) rows.delete(name)
      }
    } else {
      const { table, key, value } = change
      rows.set(`${table} ${key}`, { table, key, value: value?.slice() })
    }
  }
  const ordered = [...rows].toSorted(([left], [right]) => (left < right ? -1 : 1))
  return { ranges, rows: ordered.map(([, row]) => row) }
}
