import { int64ToBytes } from '../../bytes/int64ToBytes.js'
import type { AuthKey } from '../authKey.js'
import type { Crypto } from '../crypto.js'

/**
 * Computes `new_nonce_hash1`, `2` or `3`, by which the server proves in `dh_gen_ok`, `dh_gen_retry` and `dh_gen_fail` that
 * it holds the same key.
 * https://core.telegram.org/mtproto/auth_key#9-server-responds-in-one-of-three-ways
 */
export function newNonceHash(crypto: Crypto, newNonce: Uint8Array, number: 1 | 2 | 3, authKey: AuthKey): Uint8Array {
  return crypto.sha1(newNonce, Uint8Array.of(number), int64ToBytes(authKey.auxHash)).slice(4, 20)
}
