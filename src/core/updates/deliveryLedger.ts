import type { StorageEffect } from '../../storage/storage.js'
import type { UpdateMoves } from '../../updates/updateState.js'
import type { Delivery } from './delivery.js'

/** Knows what was received and what is done, and sees to it that a restart knows it too. */
export interface DeliveryLedger {
  /** Whether a delivery can be read back, so that it need not stay in memory while it waits. */
  readonly keepsDeliveries: boolean
  /** Takes deliveries in order, and where the account stands after them. They are dispatched once they may be handled. */
  accept(deliveries: readonly Delivery[], moves: UpdateMoves | undefined): void
  /** Reads a delivery back; nothing where it is gone. */
  load(sequence: number, actor: string): Promise<Delivery | undefined>
  /** Takes note that a delivery was handled: it never comes again. */
  done(delivery: Delivery): void
  /** Takes note that a delivery is left for another time: it comes again after a restart, where the ledger can. */
  left(delivery: Delivery): void
  /** Takes note of a failure, so that a restart goes on counting. */
  failed(delivery: Delivery): void
  /** Writes an effect of the application's and that a delivery is done, both or neither. */
  commit(delivery: Delivery, effect: StorageEffect): Promise<void>
  /** Takes nothing more; what was taken note of is still written. */
  stop(): void
  /** Resolves when everything that was taken note of is written. */
  settled(): Promise<void>
}
