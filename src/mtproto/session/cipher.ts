import { type AuthKey, createAuthKey } from '../../crypto/authKey.js'
import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import { CLIENT_TO_SERVER, type KeyOffset, SERVER_TO_CLIENT } from '../../crypto/keyOffset.js'
import { InputError } from '../../errors/inputError.js'
import type { SessionKey, SessionOptions } from './session.js'

/** What one side needs to write and read packets. */
export interface Cipher {
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  readonly authKey: AuthKey
  readonly outgoing: KeyOffset
  readonly incoming: KeyOffset
}

/** Prepares the key of a session for its role. Throws an `InputError` if the id is not that of the key. */
export function createCipher(options: SessionOptions): Cipher {
  const { role, crypto, randomBytes } = options
  const isClient = role === 'client'
  return {
    crypto,
    randomBytes,
    authKey: checkedKey(crypto, options),
    outgoing: isClient ? CLIENT_TO_SERVER : SERVER_TO_CLIENT,
    incoming: isClient ? SERVER_TO_CLIENT : CLIENT_TO_SERVER,
  }
}

/** Prepares another key for the same side. Throws an `InputError` if the id is not that of the key. */
export function withKey(cipher: Cipher, key: SessionKey): Cipher {
  return { ...cipher, authKey: checkedKey(cipher.crypto, key) }
}

function checkedKey(crypto: Crypto, key: Pick<SessionKey, 'authKey' | 'authKeyId'>): AuthKey {
  const authKey = createAuthKey(crypto, key.authKey)
  if (authKey.id === BigInt.asIntN(64, key.authKeyId)) return authKey
  throw new InputError('The authKeyId is not the id of the authKey.', 'authKeyId')
}
