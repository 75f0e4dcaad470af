import type { Crypto } from '../crypto.js'
import { rsaDecrypt } from './rsaDecrypt.js'
import type { RsaPrivateKey } from './rsaPrivateKey.js'

/** What was found under the padding that came before RSA_PAD, not yet checked. */
export interface RsaSha1Data {
  /** The SHA-1 that the client put in front. */
  readonly hash: Uint8Array
  /** The data and its random padding, 235 bytes: only a TL reader can tell where the data ends. */
  readonly padded: Uint8Array
}

/**
 * Decrypts what a client encrypted with the padding that came before RSA_PAD, or returns `undefined` when it cannot be that.
 * The caller reads the data with TL and compares `hash` with the SHA-1 of exactly the bytes that it read.
 */
export function rsaSha1Decrypt(crypto: Crypto, key: RsaPrivateKey, data: Uint8Array): RsaSha1Data | undefined {
  const block = rsaDecrypt(crypto, key, data)
  if (block?.length !== 256 || block[0] !== 0) return undefined
  return { hash: block.subarray(1, 21), padded: block.subarray(21) }
}
