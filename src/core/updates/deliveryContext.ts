import type { StorageEffect } from '../../storage/storage.js'

/** What a handler learns of the delivery of its event, besides the event. */
export interface DeliveryContext {
  /** Names the delivery for ever: the same each time that it is repeated, after a failure or a crash. */
  readonly deliveryId: string
  /** Which attempt this is, from 1. It goes on counting after a crash, except for the attempt that was cut off by it. */
  readonly attempt: number
  /**
   * Writes an effect of your own to the database of the account, in one transaction with the news that this delivery is done:
   * both happen or neither does, so that the effect happens exactly once, whatever fails when.
   * It goes to tables of your own in the same SQLite file or PostgreSQL database. With SQLite the effect may not wait for anything.
   * Once it has resolved, the delivery does not come again, even if a handler throws after that.
   * Throws an `InputError` where the storage has no tables of yours, or where the option `delivery` is not `durable`.
   */
  readonly commit: (effect: StorageEffect) => Promise<void>
}
