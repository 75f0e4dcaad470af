import type { AesKeys } from '../aesKeys.js'
import type { Crypto } from '../crypto.js'

/** What was found inside an encrypted `server_DH_inner_data` or `client_DH_inner_data`, not yet checked. */
export interface OpenedInnerData {
  /** The SHA-1 that the sender put in front. */
  readonly hash: Uint8Array
  /** The data and 0 to 15 bytes of padding: only a TL reader can tell where the data ends. */
  readonly padded: Uint8Array
}

/**
 * Decrypts `encrypted_answer` or `encrypted_data` of the key exchange, or returns `undefined` when the length cannot be right.
 * The caller reads the data with TL, then compares `hash` with the SHA-1 of exactly the bytes that it read
 * and refuses more than 15 bytes of padding: without that comparison nothing here is protected from changes.
 * https://core.telegram.org/mtproto/auth_key#5-server-responds-with
 */
export function openInnerData(crypto: Crypto, keys: AesKeys, encrypted: Uint8Array): OpenedInnerData | undefined {
  if (encrypted.length < 32 || encrypted.length % 16 !== 0) return undefined
  const opened = crypto.aesIgeDecrypt(encrypted, keys.key, keys.iv)
  return { hash: opened.subarray(0, 20), padded: opened.subarray(20) }
}
