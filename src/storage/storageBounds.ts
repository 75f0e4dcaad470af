import { InputError } from '../errors/inputError.js'
import type { StorageKeys, StorageRange } from './storage.js'

/** The longest key of a row. */
export const LONGEST_STORAGE_KEY = 255

/** Printable ASCII: there the order of UTF-16 units, of bytes and of every database is one and the same. */
const KEY_SHAPE = /^[ -~]{1,255}$/

/** The part of a key that a range may name: it may be empty. */
const PART_SHAPE = /^[ -~]{0,255}$/

/** Between which keys a range lies, how many rows it takes at most, and from which end. */
export interface StorageBounds {
  /** The first key that may belong to the range. */
  readonly from: string
  /** The first key after all that may belong to it. It may be lower than `from`: then there are none. */
  readonly before: string
  readonly limit: number | undefined
  readonly isReverse: boolean
}

/** Refuses a key that adapters might order or store in different ways. The message does not repeat it, since keys may hold phone numbers. */
export function assertStorageKey(key: string): void {
  if (!KEY_SHAPE.test(key)) {
    throw new InputError(`A key of a row has 1 to ${LONGEST_STORAGE_KEY} printable ASCII characters.`, 'key')
  }
}

/** Turns a range into the two keys between which it lies. */
export function storageBounds(range: StorageRange): StorageBounds {
  const { prefix = '', after, through, limit, reverse } = range
  assertParts({ prefix, after, through })
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit >= 0)) {
    throw new InputError(`limit is how many rows to read, a whole number from 0, not ${limit}.`, 'limit')
  }
  // The blank is the lowest character of a key, and DEL comes after the highest.
  const next = after === undefined ? '' : `${after} `
  const end = `${prefix}\u007F`
  const beyond = through === undefined ? end : `${through} `
  return {
    from: next > prefix ? next : prefix,
    before: beyond < end ? beyond : end,
    limit,
    isReverse: reverse === true,
  }
}

function assertParts(keys: StorageKeys): void {
  for (const argument of ['prefix', 'after', 'through'] as const) {
    const part = keys[argument]
    if (part !== undefined && !PART_SHAPE.test(part)) {
      throw new InputError(`${argument} has at most ${LONGEST_STORAGE_KEY} printable ASCII characters.`, argument)
    }
  }
}
