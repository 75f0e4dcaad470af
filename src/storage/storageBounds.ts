import { InputError } from '../errors/inputError.js'
import type { StorageRange } from './storage.js'

/** The longest key of a row. */
export const LONGEST_STORAGE_KEY = 255

/** Printable ASCII: there the order of UTF-16 units, of bytes and of every database is one and the same. */
const KEY_SHAPE = /^[ -~]{1,255}$/

/** The part of a key that a range may name: it may be empty. */
const PART_SHAPE = /^[ -~]{0,255}$/

/** Between which keys a range lies, and how many rows it takes at most. */
export interface StorageBounds {
  /** The first key that may belong to the range. */
  readonly from: string
  /** The first key after all that may belong to it. */
  readonly before: string
  readonly limit: number | undefined
}

/** Refuses a key that adapters might order or store in different ways. The message does not repeat it, since keys may hold phone numbers. */
export function assertStorageKey(key: string): void {
  if (!KEY_SHAPE.test(key)) {
    throw new InputError(`A key of a row has 1 to ${LONGEST_STORAGE_KEY} printable ASCII characters.`, 'key')
  }
}

/** Turns a range into the two keys between which it lies. */
export function storageBounds(range: StorageRange): StorageBounds {
  const { prefix = '', after, limit } = range
  if (!PART_SHAPE.test(prefix)) throw partError('prefix')
  if (after !== undefined && !PART_SHAPE.test(after)) throw partError('after')
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit >= 0)) {
    throw new InputError(`limit is how many rows to read, a whole number from 0, not ${limit}.`, 'limit')
  }
  // The blank is the lowest character of a key, and DEL comes after the highest.
  const next = after === undefined ? '' : `${after} `
  return { from: next > prefix ? next : prefix, before: `${prefix}\u007F`, limit }
}

function partError(argument: 'prefix' | 'after'): InputError {
  return new InputError(`${argument} has at most ${LONGEST_STORAGE_KEY} printable ASCII characters.`, argument)
}
