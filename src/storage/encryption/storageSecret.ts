import { InputError } from '../../errors/inputError.js'

/** What a storage is encrypted with: a passphrase that somebody remembers, or a key of 32 random bytes that something keeps. */
export type StorageSecret =
  | { readonly passphrase: string; readonly key?: undefined }
  | { readonly key: Uint8Array; readonly passphrase?: undefined }

/** Refuses a secret that is none. The message does not repeat it. */
export function assertStorageSecret(secret: StorageSecret): void {
  const { passphrase, key } = secret
  if (passphrase !== undefined && key !== undefined) {
    throw new InputError('A storage is encrypted with a `passphrase` or with a `key`, not with both.', 'key')
  }
  if (key !== undefined && !(key instanceof Uint8Array && key.length === 32)) {
    throw new InputError(
      '`key` has 32 bytes; make it of random ones, and give what people type as `passphrase`.',
      'key',
    )
  }
  if (key === undefined && (typeof passphrase !== 'string' || passphrase === '')) {
    throw new InputError('`passphrase` is a text that is not empty.', 'passphrase')
  }
}
