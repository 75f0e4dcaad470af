import { nodeStorageCrypto } from '../../platform/node/crypto/nodeStorageCrypto.js'
import type { StorageCrypto } from '../../platform/storageCrypto.js'
import type { Storage } from '../storage.js'
import { EncryptedStorage } from './encryptedStorage.js'
import { assertStorageSecret, type StorageSecret } from './storageSecret.js'

/**
 * Creates a storage that encrypts everything before it reaches another one, of any kind: values with AES-256-GCM, keys of rows as keyed hashes.
 * Whoever has the file sees how many rows there are, how long they are, and which client has it open; neither what they are nor about whom.
 * A passphrase goes through scrypt, which takes some 0.3 seconds and 128 MB each time it is opened.
 * A wrong passphrase or key is a `StorageError` with the reason `wrongKey`. A storage that holds an account in the clear is refused:
 * `rekeyStorage` encrypts it.
 * @param crypto The cryptography of the runtime; that of Node, Deno and Bun when absent.
 */
export function createEncryptedStorage(
  storage: Storage,
  secret: StorageSecret,
  crypto: StorageCrypto = nodeStorageCrypto,
): Storage {
  assertStorageSecret(secret)
  return new EncryptedStorage(storage, secret, crypto)
}
