import { readUint32 } from '../bytes/readUint32.js'
import type { AuthKey } from './authKey.js'
import type { Crypto } from './crypto.js'
import { CLIENT_TO_SERVER } from './keyOffset.js'
import { messageKeyLarge } from './messageKeyLarge.js'

/**
 * Computes the number by which a quick acknowledgement names a client's message, as an unsigned number with bit 31 set.
 * `plaintext` is the message with its padding, as it was encrypted.
 * https://core.telegram.org/mtproto/mtproto-transports#quick-ack
 */
export function quickAckToken(crypto: Crypto, authKey: AuthKey, plaintext: Uint8Array): number {
  const large = messageKeyLarge(crypto, authKey.bytes, plaintext, CLIENT_TO_SERVER)
  return (readUint32(large) | 0x80000000) >>> 0
}
