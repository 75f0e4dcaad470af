import { concatBytes } from '../../bytes/concatBytes.js'
import { int64ToBytes } from '../../bytes/int64ToBytes.js'
import { readInt64 } from '../../bytes/readInt64.js'
import { uint32ToBytes } from '../../bytes/uint32ToBytes.js'
import { createAuthKey } from '../../crypto/authKey.js'
import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import { sealMessageV1 } from '../../crypto/sealMessageV1.js'
import type * as tl from '../../tl/generated/api.js'
import { mtprotoSchema } from '../../tl/index.js'

/** What is bound to what. */
export interface Binding {
  /** The permanent key, 256 bytes. */
  readonly permanentKey: Uint8Array
  readonly temporaryKeyId: bigint
  /** The session in which the call is made, under the temporary key. */
  readonly sessionId: bigint
  /** The message id of the call. */
  readonly messageId: bigint
  /** When the temporary key ends, in seconds of server time. */
  readonly expiresAt: number
}

/**
 * The call that binds a temporary key: inside it is a message under the permanent key, the only use that is made of that.
 * See https://core.telegram.org/method/auth.bindTempAuthKey.
 */
export function bindCall(crypto: Crypto, randomBytes: RandomBytes, binding: Binding): tl.auth_bindTempAuthKey {
  const { temporaryKeyId, sessionId, messageId, expiresAt } = binding
  const permanentKey = createAuthKey(crypto, binding.permanentKey)
  const nonce = readInt64(randomBytes(8))
  const inner = mtprotoSchema().write({
    _: 'bind_auth_key_inner',
    nonce,
    temp_auth_key_id: temporaryKeyId,
    perm_auth_key_id: permanentKey.id,
    temp_session_id: sessionId,
    expires_at: expiresAt,
  })
  // A salt and a session have no meaning here: 16 random bytes stand in their place.
  const plaintext = concatBytes(
    randomBytes(16),
    int64ToBytes(messageId),
    uint32ToBytes(0),
    uint32ToBytes(inner.length),
    inner,
  )
  return {
    _: 'auth.bindTempAuthKey',
    perm_auth_key_id: permanentKey.id,
    nonce,
    expires_at: expiresAt,
    encrypted_message: sealMessageV1(crypto, randomBytes, permanentKey, plaintext),
  }
}
