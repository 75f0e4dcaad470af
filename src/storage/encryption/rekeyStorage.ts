import { InputError } from '../../errors/inputError.js'
import type { Clock } from '../../platform/clock.js'
import { createNodeClock } from '../../platform/node/createNodeClock.js'
import { createNodeProcesses } from '../../platform/node/createNodeProcesses.js'
import { nodeStorageCrypto } from '../../platform/node/crypto/nodeStorageCrypto.js'
import type { Processes } from '../../platform/processes.js'
import type { StorageCrypto } from '../../platform/storageCrypto.js'
import { LEASE_KEY } from '../lease/leaseRecord.js'
import { LeasedStorage } from '../lease/leasedStorage.js'
import { encodeRecord } from '../records/recordKind.js'
import type { Storage, StorageChange } from '../storage.js'
import { ENCRYPTED_TABLES, EncryptedStorage } from './encryptedStorage.js'
import { ENCRYPTION_KEY } from './encryptionKey.js'
import { encryptionRecord } from './encryptionRecord.js'
import { createRowCipher } from './rowCipher.js'
import { assertStorageSecret, type StorageSecret } from './storageSecret.js'

/** From what to what a storage is encrypted. */
export interface RekeyOptions {
  /** What it is encrypted with; absent where it is in the clear. */
  readonly from?: StorageSecret | undefined
  /** What it is to be encrypted with; absent where it is to be in the clear. */
  readonly to?: StorageSecret | undefined
  /** The cryptography of the runtime; that of Node, Deno and Bun when absent. */
  readonly crypto?: StorageCrypto
  /** The clock of the runtime; that of Node, Deno and Bun when absent. */
  readonly clock?: Clock
  /** What can be said about processes; what Node, Deno and Bun can say when absent. */
  readonly processes?: Processes
}

/**
 * Encrypts a storage with another passphrase or key, for the first time, or no more. Every row is written anew, all of them or none:
 * whenever it is cut short the storage opens with the one secret or with the other. It takes as much memory as the storage holds.
 * No client may have the storage open; one that has is named in the `StorageError`.
 * @param storage The storage itself, not one that `createEncryptedStorage` made.
 */
export async function rekeyStorage(storage: Storage, options: RekeyOptions): Promise<void> {
  const { from, to, crypto = nodeStorageCrypto, clock = createNodeClock(), processes = createNodeProcesses() } = options
  if (from === undefined && to === undefined) throw new InputError('Give `from`, `to` or both.', 'to')
  for (const secret of [from, to]) if (secret !== undefined) assertStorageSecret(secret)
  const view = from === undefined ? storage : new EncryptedStorage(storage, from, crypto)
  // Whoever takes the lease over or stops the signs of life is met by the condition of the one write that there is.
  const ignore = (): void => {}
  const leased = new LeasedStorage(view, {
    mode: 'fail',
    label: 'rekeyStorage',
    clock,
    processes,
    onLost: ignore,
    onError: ignore,
  })
  await leased.open()
  try {
    const target = to && (await createRowCipher(crypto, to))
    const changes: StorageChange[] = [
      target === undefined ? { table: 'meta', key: ENCRYPTION_KEY } : encodeRecord(encryptionRecord, target.record),
    ]
    for (const table of ENCRYPTED_TABLES) {
      changes.push({ table, remove: {} })
      for (const row of await leased.readRange(table, {})) {
        changes.push({ table, ...(target === undefined ? row : await target.cipher.seal(table, row)) })
      }
    }
    // Past the view, but only as long as the lease is held.
    const lease = await view.read('meta', LEASE_KEY)
    await storage.write(changes, { conditions: [{ key: LEASE_KEY, value: lease }] })
  } finally {
    await leased.close()
  }
}
