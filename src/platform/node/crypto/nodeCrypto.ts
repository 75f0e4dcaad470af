import { createCipheriv, createHash, createHmac, pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { plainAesIge } from '../../../crypto/aes/plainAesIge.js'
import type { Crypto } from '../../../crypto/crypto.js'
import { nodeGunzip } from './nodeGunzip.js'
import { nodeGzip } from './nodeGzip.js'
import { nodeModPow } from './nodeModPow.js'
import { plainBytes } from './plainBytes.js'

export { nodeRandomBytes } from './nodeRandomBytes.js'

const derive = promisify(pbkdf2)

function digest(algorithm: string, parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash(algorithm)
  for (const part of parts) hash.update(part)
  return plainBytes(hash.digest())
}

/** The primitives of MTProto on Node.js, Deno and Bun. */
export const nodeCrypto: Crypto = {
  sha1: (...parts) => digest('sha1', parts),
  sha256: (...parts) => digest('sha256', parts),
  md5: (...parts) => digest('md5', parts),
  hmacSha256: (key, data) => plainBytes(createHmac('sha256', key).update(data).digest()),
  pbkdf2Sha512: async (password, salt, iterations, length) =>
    plainBytes(await derive(password, salt, iterations, length, 'sha512')),
  aesIgeEncrypt: (data, key, iv, output) => plainAesIge.encrypt(data, key, iv, output),
  aesIgeDecrypt: (data, key, iv, output) => plainAesIge.decrypt(data, key, iv, output),
  createAesCtr(key, iv) {
    const cipher = createCipheriv('aes-256-ctr', key, iv)
    return { process: (data) => plainBytes(cipher.update(data)) }
  },
  modPow: nodeModPow,
  gzip: nodeGzip,
  gunzip: nodeGunzip,
}
