import type { Platform } from '../platform/platform.js'
import { LeasedStorage } from '../storage/lease/leasedStorage.js'
import type { Storage } from '../storage/storage.js'
import type { ClientOptions } from './clientOptions.js'

/** What a lease is taken with. */
export interface LeaseParts {
  readonly options: ClientOptions
  readonly platform: Platform
  readonly storage: Storage
  readonly onError: (error: unknown) => void
}

/** The storage of a client, for this client alone. `onLost` hears when another has taken it over. */
export function leasedStorageOf(parts: LeaseParts, onLost: (error: Error) => void): LeasedStorage {
  const { options, platform, storage, onError } = parts
  return new LeasedStorage(storage, {
    mode: options.lease ?? 'fail',
    label: options.leaseLabel,
    clock: platform.clock,
    processes: platform.processes,
    onLost,
    onError,
  })
}
