import { createCipheriv, createHmac, pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { Crypto } from '../../../crypto/crypto.js'
import type { MessageCipher } from '../../../crypto/messageCipher.js'
import { mtprotoModule } from '../../../crypto/wasm/mtprotoModule.js'
import { wasmMessageCipher } from '../../../crypto/wasm/wasmMessageCipher.js'
import { nodeAesIge } from './nodeAesIge.js'
import { nodeGunzip } from './nodeGunzip.js'
import { nodeGzip } from './nodeGzip.js'
import { nodeHash } from './nodeHash.js'
import { nodeModPow } from './nodeModPow.js'
import { nodeSha256 } from './nodeSha256.js'
import { plainBytes } from './plainBytes.js'

export { nodeRandomBytes } from './nodeRandomBytes.js'

/** Above this many bytes the native hash gains more than the single call saves. */
const MAX_SHORT_MESSAGE_LENGTH = 1024

const derive = promisify(pbkdf2)

let messageCipher: { readonly cipher: MessageCipher | undefined } | undefined

function nodeMessageCipher(): MessageCipher | undefined {
  if (!messageCipher) {
    const module = mtprotoModule()
    messageCipher = { cipher: module && wasmMessageCipher(module, MAX_SHORT_MESSAGE_LENGTH) }
  }
  return messageCipher.cipher
}

/** The primitives of MTProto on Node.js, Deno and Bun. */
export const nodeCrypto: Crypto = {
  sha1: (...parts) => nodeHash('sha1', parts),
  sha256: (...parts) => nodeSha256(parts),
  md5: (...parts) => nodeHash('md5', parts),
  hmacSha256: (key, data) => plainBytes(createHmac('sha256', key).update(data).digest()),
  pbkdf2Sha512: async (password, salt, iterations, length) =>
    plainBytes(await derive(password, salt, iterations, length, 'sha512')),
  aesIgeEncrypt: (data, key, iv, output) => nodeAesIge().encrypt(data, key, iv, output),
  aesIgeDecrypt: (data, key, iv, output) => nodeAesIge().decrypt(data, key, iv, output),
  createAesCtr(key, iv) {
    const cipher = createCipheriv('aes-256-ctr', key, iv)
    return { process: (data) => plainBytes(cipher.update(data)) }
  },
  modPow: nodeModPow,
  gzip: nodeGzip,
  gunzip: nodeGunzip,
  get messageCipher() {
    return nodeMessageCipher()
  },
}
