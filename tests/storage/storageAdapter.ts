import type { Storage } from '../../src/storage/storage.js'

/** A fresh place for rows, and objects that stand for it. */
export interface StoragePlace {
  /** The same one every time, as a client keeps it. */
  readonly storage: Storage
  /** Another object for the same place, as another process would make it. */
  readonly again: () => Storage
}

/** A kind of storage as the tests that all kinds share see it. */
export interface StorageAdapter {
  readonly name: string
  readonly create: () => StoragePlace | Promise<StoragePlace>
}
