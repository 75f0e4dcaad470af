import type { Platform } from '../platform/platform.js'
import type { Storage } from '../storage/storage.js'

/** What a door of the package lends to the clients that come out of it. */
export interface ClientRuntime {
  platform(): Platform
  /** Opens a storage by the name that was given as `storage`. */
  namedStorage(name: string): Storage
  /** Where faults go that nobody listens to. */
  warn(text: string, error: unknown): void
}
