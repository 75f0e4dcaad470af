import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { equalBytes } from '../../bytes/equalBytes.js'
import { StorageError } from '../../errors/storageError.js'
import type { StorageCrypto } from '../../platform/storageCrypto.js'
import type { StorageRow, TableName } from '../storage.js'
import type { EncryptionRecord } from './encryptionRecord.js'
import type { StorageSecret } from './storageSecret.js'

const NONCE_LENGTH = 12
const SALT_LENGTH = 16

/**
 * Encrypts rows. The key of a row becomes a keyed hash, in which two rows of one key are the same and nothing else can be seen;
 * the key itself goes before the value, and both are sealed and bound to their place: a row that is changed, or put where another was, does not open.
 */
export class RowCipher {
  readonly #crypto: StorageCrypto
  readonly #rowKey: Uint8Array
  readonly #nameKey: Uint8Array

  constructor(crypto: StorageCrypto, rowKey: Uint8Array, nameKey: Uint8Array) {
    this.#crypto = crypto
    this.#rowKey = rowKey
    this.#nameKey = nameKey
  }

  /** The key under which a row is found: 43 characters. */
  async nameOf(table: TableName, key: string): Promise<string> {
    return bytesToBase64Url(await this.#crypto.hmacSha256(this.#nameKey, encode(`${table} ${key}`)))
  }

  async seal(table: TableName, { key, value }: StorageRow): Promise<StorageRow> {
    const name = await this.nameOf(table, key)
    const nonce = this.#crypto.randomBytes(NONCE_LENGTH)
    const plain = concatBytes(Uint8Array.of(key.length), encode(key), value)
    const sealed = await this.#crypto.seal(this.#rowKey, nonce, plain, encode(`${table} ${name}`))
    return { key: name, value: concatBytes(nonce, sealed) }
  }

  async unseal(table: TableName, { key: name, value }: StorageRow): Promise<StorageRow> {
    const nonce = value.subarray(0, NONCE_LENGTH)
    const plain =
      value.length < NONCE_LENGTH
        ? undefined
        : await this.#crypto.unseal(this.#rowKey, nonce, value.subarray(NONCE_LENGTH), encode(`${table} ${name}`))
    if (plain === undefined) {
      throw new StorageError(`A row of the table ${table} cannot be decrypted: it was changed or damaged.`, {
        reason: 'damaged',
      })
    }
    const end = 1 + (plain[0] ?? 0)
    return { key: new TextDecoder().decode(plain.subarray(1, end)), value: plain.slice(end) }
  }
}

/** Makes a cipher with a secret for the first time, and what is to be stored so that it can be made again. */
export async function createRowCipher(
  crypto: StorageCrypto,
  secret: StorageSecret,
): Promise<{ readonly cipher: RowCipher; readonly record: EncryptionRecord }> {
  const salt = crypto.randomBytes(SALT_LENGTH)
  const derivation = secret.passphrase === undefined ? undefined : crypto.derivation
  const { cipher, check } = await keysOf(crypto, secret, { derivation, salt })
  return { cipher, record: { derivation, salt, check } }
}

/** Makes a cipher again. A wrong secret is a `StorageError` with the reason `wrongKey`. */
export async function reviveRowCipher(
  crypto: StorageCrypto,
  secret: StorageSecret,
  record: EncryptionRecord,
  place: string,
): Promise<RowCipher> {
  if ((record.derivation === undefined) !== (secret.passphrase === undefined)) {
    const kind = record.derivation === undefined ? 'a key, not with a passphrase' : 'a passphrase, not with a key'
    throw new StorageError(`The storage ${place} was encrypted with ${kind}.`, { reason: 'wrongKey' })
  }
  const { cipher, check } = await keysOf(crypto, secret, record)
  if (equalBytes(check, record.check)) return cipher
  const what = record.derivation === undefined ? 'key' : 'passphrase'
  throw new StorageError(`The ${what} is not the one that the storage ${place} was encrypted with.`, {
    reason: 'wrongKey',
  })
}

async function keysOf(
  crypto: StorageCrypto,
  { passphrase, key }: StorageSecret,
  { derivation, salt }: Pick<EncryptionRecord, 'derivation' | 'salt'>,
): Promise<{ readonly cipher: RowCipher; readonly check: Uint8Array }> {
  const master =
    key === undefined
      ? derivation && (await crypto.derive(passphrase.normalize('NFKC'), salt, derivation))
      : await crypto.hmacSha256(key, salt)
  if (master === undefined) {
    throw new StorageError(
      'This runtime cannot make the key from the passphrase: the storage was encrypted on another kind.',
      {
        reason: 'encryption',
      },
    )
  }
  const part = (name: string): Promise<Uint8Array> => crypto.hmacSha256(master, encode(`whimbrel storage ${name}`))
  return { cipher: new RowCipher(crypto, await part('rows'), await part('names')), check: await part('check') }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
