import { readInt64 } from '../../bytes/readInt64.js'
import { xorBytes } from '../../bytes/xorBytes.js'

/**
 * Computes the first server salt of a new key, as a TL `long`: the first 8 bytes of both nonces combined.
 * https://core.telegram.org/mtproto/auth_key#9-server-responds-in-one-of-three-ways
 */
export function firstServerSalt(newNonce: Uint8Array, serverNonce: Uint8Array): bigint {
  return readInt64(xorBytes(newNonce.subarray(0, 8), serverNonce.subarray(0, 8)))
}
