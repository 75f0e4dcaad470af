import { equalBytes } from '../bytes/equalBytes.js'
import { InputError } from '../errors/inputError.js'
import { StorageError } from '../errors/storageError.js'
import type { StorageChange, StorageCondition, WriteOptions } from './storage.js'
import { assertStorageKey, storageBounds } from './storageBounds.js'

/** Refuses a write that breaks the rules, before anything is written. */
export function assertWrite(changes: readonly StorageChange[], { conditions = [] }: WriteOptions): void {
  for (const change of changes) {
    if ('remove' in change) storageBounds(change.remove)
    else assertStorageKey(change.key)
  }
  for (const { key } of conditions) assertStorageKey(key)
}

/** Refuses an effect where the storage has no transactions to lend. */
export function assertNoEffect({ effect }: WriteOptions, place: string): void {
  if (effect !== undefined) {
    throw new InputError(
      `The storage ${place} cannot write anything of yours together with its own: use SQLite or PostgreSQL.`,
      'effect',
    )
  }
}

/** Says that a condition of a write did not hold. */
export function conflictError(place: string): StorageError {
  return new StorageError(`The storage ${place} was not written: another client has written to it since.`, {
    reason: 'conflict',
  })
}

/** Says whether a row holds what a condition expects. */
export function meets({ value: expected }: StorageCondition, found: Uint8Array | undefined): boolean {
  if (expected === undefined || found === undefined) return expected === found
  return equalBytes(expected, found)
}
