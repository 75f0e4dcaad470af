import { concatBytes } from '../bytes/concatBytes.js'
import { int64ToBytes } from '../bytes/int64ToBytes.js'
import type { AuthKey } from './authKey.js'
import type { Crypto, RandomBytes } from './crypto.js'
import { CLIENT_TO_SERVER } from './keyOffset.js'
import { messageKeyV1 } from './messageKeyV1.js'
import { messageKeysV1 } from './messageKeysV1.js'

/**
 * Encrypts the message that binds a temporary key to a permanent one, the last use of MTProto 1.0.
 * `plaintext` has no padding yet; random bytes fill it up to a multiple of 16.
 * https://core.telegram.org/method/auth.bindTempAuthKey
 */
export function sealMessageV1(
  crypto: Crypto,
  randomBytes: RandomBytes,
  authKey: AuthKey,
  plaintext: Uint8Array,
): Uint8Array {
  const messageKey = messageKeyV1(crypto, plaintext)
  const { key, iv } = messageKeysV1(crypto, authKey.bytes, messageKey, CLIENT_TO_SERVER)
  const padded = concatBytes(plaintext, randomBytes((16 - (plaintext.length % 16)) % 16))
  return concatBytes(int64ToBytes(authKey.id), messageKey, crypto.aesIgeEncrypt(padded, key, iv))
}
