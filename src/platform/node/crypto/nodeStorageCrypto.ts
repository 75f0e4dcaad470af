import { createCipheriv, createDecipheriv, createHmac, pbkdf2, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { KeyDerivation, StorageCrypto } from '../../storageCrypto.js'

const KEY_LENGTH = 32
const TAG_LENGTH = 16

const pbkdf2Async = promisify(pbkdf2)

/** The encryption of storages with the cryptography of Node, Deno and Bun. */
export const nodeStorageCrypto: StorageCrypto = {
  // See https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt.
  derivation: { type: 'scrypt', cost: 2 ** 17, blockSize: 8, parallelism: 1 },
  randomBytes: (length) => new Uint8Array(randomBytes(length)),
  derive: async (passphrase, salt, derivation) => {
    const key =
      derivation.type === 'scrypt'
        ? await scryptKey(passphrase, salt, derivation)
        : await pbkdf2Async(passphrase, salt, derivation.iterations, KEY_LENGTH, 'sha256')
    return new Uint8Array(key)
  },
  hmacSha256: async (key, data) => new Uint8Array(createHmac('sha256', key).update(data).digest()),
  seal: async (key, nonce, data, bound) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_LENGTH }).setAAD(bound)
    const start = cipher.update(data)
    const end = cipher.final()
    const sealed = new Uint8Array(start.length + end.length + TAG_LENGTH)
    sealed.set(start)
    sealed.set(end, start.length)
    sealed.set(cipher.getAuthTag(), start.length + end.length)
    return sealed
  },
  unseal: async (key, nonce, sealed, bound) => {
    if (sealed.length < TAG_LENGTH) return undefined
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_LENGTH }).setAAD(bound)
    decipher.setAuthTag(sealed.subarray(-TAG_LENGTH))
    const start = decipher.update(sealed.subarray(0, -TAG_LENGTH))
    try {
      decipher.final()
    } catch {
      // The one thing that can go wrong here is the tag. A stream cipher has given everything before.
      return undefined
    }
    return new Uint8Array(start)
  },
}

function scryptKey(
  passphrase: string,
  salt: Uint8Array,
  { cost, blockSize, parallelism }: Extract<KeyDerivation, { readonly type: 'scrypt' }>,
): Promise<Uint8Array> {
  // The default bound on memory is lower than what the recommended cost takes.
  const maxmem = 256 * cost * blockSize
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, KEY_LENGTH, { cost, blockSize, parallelization: parallelism, maxmem }, (error, key) => {
      // Bun leaves out what Node sets to null.
      if (error instanceof Error) reject(error)
      else resolve(key)
    })
  })
}
