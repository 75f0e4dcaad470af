import { concatBytes } from '../../bytes/concatBytes.js'
import { padBytesStart } from '../../bytes/padBytesStart.js'
import { reverseBytes } from '../../bytes/reverseBytes.js'
import { xorBytes } from '../../bytes/xorBytes.js'
import { InputError } from '../../errors/inputError.js'
import { SecurityError } from '../../errors/securityError.js'
import type { Crypto, RandomBytes } from '../crypto.js'
import { isBelow } from './isBelow.js'
import type { RsaPublicKey } from './rsaPublicKey.js'

/** The most data that RSA_PAD carries, in bytes. */
export const RSA_PAD_MAX_DATA_LENGTH = 144

/** The modulus has its top bit set, so a draw fails with a chance of a half at most: 256 failures mean a broken source. */
const MAX_DRAWS = 256

/**
 * Encrypts data for a server by RSA_PAD, which mixes in a random key so that equal data never looks equal.
 * Random bytes are drawn in this order: padding to 192 bytes, then `temp_key` of 32, again for as long as the result is not
 * below the modulus. Throws an `InputError` for more than 144 bytes or a key that has not 2048 bits.
 * https://core.telegram.org/mtproto/auth_key#41-rsa-paddata-server-public-key-mentioned-above-is-implemented-as-follows
 */
export function rsaPadEncrypt(
  crypto: Crypto,
  randomBytes: RandomBytes,
  key: RsaPublicKey,
  data: Uint8Array,
): Uint8Array {
  if (data.length > RSA_PAD_MAX_DATA_LENGTH) {
    throw new InputError(`RSA_PAD carries up to ${RSA_PAD_MAX_DATA_LENGTH} bytes, not ${data.length}`, 'data')
  }
  if (key.n.length !== 256) {
    throw new InputError(`RSA_PAD needs a key of 2048 bits, not of ${8 * key.n.length}`, 'key')
  }
  const padded = concatBytes(data, randomBytes(192 - data.length))
  for (let draw = 0; draw < MAX_DRAWS; draw++) {
    const temporaryKey = randomBytes(32)
    const withHash = concatBytes(reverseBytes(padded), crypto.sha256(temporaryKey, padded))
    const encrypted = crypto.aesIgeEncrypt(withHash, temporaryKey, new Uint8Array(32))
    const block = concatBytes(xorBytes(temporaryKey, crypto.sha256(encrypted)), encrypted)
    if (isBelow(block, key.n)) return padBytesStart(crypto.modPow(block, key.e, key.n), 256)
  }
  throw new SecurityError('The source of random bytes is broken: RSA_PAD found no usable key')
}
