import { equalBytes } from '../../bytes/equalBytes.js'
import { reverseBytes } from '../../bytes/reverseBytes.js'
import { xorBytes } from '../../bytes/xorBytes.js'
import type { Crypto } from '../crypto.js'
import { rsaDecrypt } from './rsaDecrypt.js'
import type { RsaPrivateKey } from './rsaPrivateKey.js'

/**
 * Decrypts what a client encrypted by RSA_PAD: 192 bytes, the data first and random padding after it, or `undefined` when
 * it was not encrypted so for this key. TL tells where the data ends.
 * https://core.telegram.org/mtproto/auth_key#41-rsa-paddata-server-public-key-mentioned-above-is-implemented-as-follows
 */
export function rsaPadDecrypt(crypto: Crypto, key: RsaPrivateKey, data: Uint8Array): Uint8Array | undefined {
  const block = rsaDecrypt(crypto, key, data)
  if (block?.length !== 256) return undefined
  const encrypted = block.subarray(32)
  const temporaryKey = xorBytes(block.subarray(0, 32), crypto.sha256(encrypted))
  const withHash = crypto.aesIgeDecrypt(encrypted, temporaryKey, new Uint8Array(32))
  const padded = reverseBytes(withHash.subarray(0, 192))
  return equalBytes(withHash.subarray(192), crypto.sha256(temporaryKey, padded)) ? padded : undefined
}
