import { readInt64 } from '../bytes/readInt64.js'
import { InputError } from '../errors/inputError.js'
import type { Crypto } from './crypto.js'

/** The length of an authorization key in bytes: the 2048 bits of the Diffie-Hellman modulus. */
export const AUTH_KEY_LENGTH = 256

/**
 * An authorization key with the two numbers that name it.
 * https://core.telegram.org/mtproto/description#key-identifier-auth-key-id
 */
export interface AuthKey {
  /** The 256 bytes of the key: a secret. */
  readonly bytes: Uint8Array
  /** The low 64 bits of the key's SHA-1, signed as a TL `long`: it stands in front of every encrypted message. */
  readonly id: bigint
  /** The high 64 bits of the key's SHA-1, signed as a TL `long`: `auth_key_aux_hash`, used while keys are exchanged. */
  readonly auxHash: bigint
}

/** Names an authorization key. Throws an `InputError` unless it has exactly 256 bytes. */
export function createAuthKey(crypto: Crypto, bytes: Uint8Array): AuthKey {
  if (bytes.length !== AUTH_KEY_LENGTH) {
    throw new InputError(`An authorization key has ${AUTH_KEY_LENGTH} bytes, not ${bytes.length}`, 'bytes')
  }
  const hash = crypto.sha1(bytes)
  return { bytes, id: readInt64(hash, 12), auxHash: readInt64(hash, 0) }
}
