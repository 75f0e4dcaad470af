import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import { StorageError } from '../../errors/storageError.js'
import type { KeyDerivation } from '../../platform/storageCrypto.js'
import type { FieldReader } from '../records/fieldReader.js'
import type { RecordKind } from '../records/recordKind.js'
import { ENCRYPTION_KEY } from './encryptionKey.js'

/** How a storage is encrypted: all that is needed but the secret itself. */
export interface EncryptionRecord {
  /** How the key is made from a passphrase; absent where the secret is a key. */
  readonly derivation: KeyDerivation | undefined
  readonly salt: Uint8Array
  /** What the right secret leads to, to tell a wrong one. */
  readonly check: Uint8Array
}

/** More would be an attempt to keep a machine busy rather than a choice of anybody's. */
const MOST_COST = 2 ** 22
const MOST_ITERATIONS = 100_000_000

/** How this is kept: in the clear. */
export const encryptionRecord: RecordKind<EncryptionRecord> = {
  name: 'encryption',
  table: 'meta',
  version: 1,
  keyOf: () => ENCRYPTION_KEY,
  write: ({ derivation, salt, check }) => ({
    cipher: 'aes-256-gcm',
    salt: bytesToBase64Url(salt),
    check: bytesToBase64Url(check),
    ...fieldsOf(derivation),
  }),
  read: (fields) => {
    fields.oneOf('cipher', ['aes-256-gcm'])
    return { derivation: derivationOf(fields), salt: fields.bytes('salt', 16), check: fields.bytes('check', 32) }
  },
}

function fieldsOf(derivation: KeyDerivation | undefined): { readonly [field: string]: string | number } {
  if (derivation === undefined) return { derivation: 'none' }
  const { type, ...numbers } = derivation
  return { derivation: type, ...numbers }
}

function derivationOf(fields: FieldReader): KeyDerivation | undefined {
  const within = (field: string, most: number): number => {
    const number = fields.integer(field)
    if (number >= 1 && number <= most) return number
    throw new StorageError(`A stored record cannot be read: encryption.${field} is not from 1 to ${most}.`, {
      reason: 'damaged',
    })
  }
  switch (fields.oneOf('derivation', ['none', 'scrypt', 'pbkdf2'])) {
    case 'none':
      return undefined
    case 'pbkdf2':
      return { type: 'pbkdf2', iterations: within('iterations', MOST_ITERATIONS) }
    case 'scrypt':
      return {
        type: 'scrypt',
        cost: within('cost', MOST_COST),
        blockSize: within('blockSize', 32),
        parallelism: within('parallelism', 16),
      }
  }
}
