import { concatBytes } from '../../bytes/concatBytes.js'
import { padBytesStart } from '../../bytes/padBytesStart.js'
import { InputError } from '../../errors/inputError.js'
import type { Crypto, RandomBytes } from '../crypto.js'
import type { RsaPublicKey } from './rsaPublicKey.js'

/**
 * Encrypts data for a server with the padding that came before RSA_PAD: SHA-1, the data, random bytes to 255 in all.
 * Older servers and clients still use it. Throws an `InputError` for more than 235 bytes or a key that has not 2048 bits.
 */
export function rsaSha1Encrypt(
  crypto: Crypto,
  randomBytes: RandomBytes,
  key: RsaPublicKey,
  data: Uint8Array,
): Uint8Array {
  if (data.length > 235) throw new InputError(`This padding carries up to 235 bytes, not ${data.length}`, 'data')
  if (key.n.length !== 256) {
    throw new InputError(`This padding needs a key of 2048 bits, not of ${8 * key.n.length}`, 'key')
  }
  const block = concatBytes(crypto.sha1(data), data, randomBytes(235 - data.length))
  return padBytesStart(crypto.modPow(block, key.e, key.n), 256)
}
