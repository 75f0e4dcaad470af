import { InputError } from '../errors/inputError.js'
import { StorageError } from '../errors/storageError.js'
import type { SqliteDatabase } from '../platform/sqliteDatabase.js'
import { sqliteStorageError } from './sqliteStorageError.js'
import type { SqliteTransaction, StorageEffect } from './storage.js'

/**
 * Runs an effect of the caller's own in the transaction that is open.
 * There is one connection, so the effect may not wait: what others write meanwhile would become part of its transaction.
 */
export function runSqliteEffect(effect: StorageEffect, database: SqliteDatabase, place: string): void {
  let isOver = false
  const during = <Result>(action: () => Result): Result => {
    if (isOver) throw new StorageError('The transaction of this effect is over: an effect on SQLite may not wait.')
    try {
      return action()
    } catch (error) {
      throw sqliteStorageError(error, place)
    }
  }
  const transaction: SqliteTransaction = {
    type: 'sqlite',
    run: (sql, ...values) => during(() => database.prepare(sql).run(...values)),
    all: (sql, ...values) => during(() => database.prepare(sql).all(...values)),
  }
  try {
    const promise = effect(transaction)
    if (promise === undefined) return
    // What becomes of it does not matter any more: the transaction is undone, and the caller is told why.
    promise.catch(() => {})
    throw new InputError(
      'An effect on a SQLite storage may not wait for anything, but this one returned a promise: make it a function without `async`.',
      'effect',
    )
  } finally {
    isOver = true
  }
}
