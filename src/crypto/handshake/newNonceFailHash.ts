import type { Crypto } from '../crypto.js'

/**
 * Computes `new_nonce_hash` of `server_DH_params_fail`: the low 128 bits of the SHA-1 of the new nonce.
 * https://core.telegram.org/mtproto/auth_key#5-server-responds-with
 */
export function newNonceFailHash(crypto: Crypto, newNonce: Uint8Array): Uint8Array {
  return crypto.sha1(newNonce).slice(4, 20)
}
