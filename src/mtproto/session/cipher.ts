import { type AuthKey, createAuthKey } from '../../crypto/authKey.js'
import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import { CLIENT_TO_SERVER, type KeyOffset, SERVER_TO_CLIENT } from '../../crypto/keyOffset.js'
import { InputError } from '../../errors/inputError.js'
import type { SessionOptions } from './session.js'

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
  const authKey = createAuthKey(crypto, options.authKey)
  if (authKey.id !== BigInt.asIntN(64, options.authKeyId)) {
    throw new InputError('The authKeyId is not the id of the authKey.', 'authKeyId')
  }
  const isClient = role === 'client'
  return {
    crypto,
    randomBytes,
    authKey,
    outgoing: isClient ? CLIENT_TO_SERVER : SERVER_TO_CLIENT,
    incoming: isClient ? SERVER_TO_CLIENT : CLIENT_TO_SERVER,
  }
}
