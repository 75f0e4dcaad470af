import { reverseBytes } from '../../bytes/reverseBytes.js'
import type { AesCtr, Crypto } from '../../crypto/crypto.js'

/** The length of the header that opens an obfuscated stream. */
export const OBFUSCATION_HEADER_LENGTH = 64

/** The two key streams that a header stands for: from the side that sent it, and back. */
export interface ObfuscationCiphers {
  readonly forward: AesCtr
  readonly backward: AesCtr
}

/**
 * Starts the two key streams of an obfuscated connection from the random bytes of its header, which the wire carries in
 * the clear. A proxy's secret of 16 bytes is mixed into both keys.
 * https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
 */
export function createObfuscationCiphers(crypto: Crypto, header: Uint8Array, secret?: Uint8Array): ObfuscationCiphers {
  const create = (bytes: Uint8Array): AesCtr => {
    const key = bytes.slice(8, 40)
    return crypto.createAesCtr(secret === undefined ? key : crypto.sha256(key, secret), bytes.slice(40, 56))
  }
  return { forward: create(header), backward: create(reverseBytes(header)) }
}
