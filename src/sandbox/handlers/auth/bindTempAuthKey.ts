import { equalBytes } from '../../../bytes/equalBytes.js'
import { int64ToBytes } from '../../../bytes/int64ToBytes.js'
import { readInt32 } from '../../../bytes/readInt32.js'
import { readInt64 } from '../../../bytes/readInt64.js'
import { createAuthKey } from '../../../crypto/authKey.js'
import { openMessageV1 } from '../../../crypto/openMessageV1.js'
import { SchemaError } from '../../../errors/schemaError.js'
import type { bind_auth_key_inner } from '../../../tl/generated/mtproto.js'
import { mtprotoSchema } from '../../../tl/index.js'
import { fault } from '../../fault.js'
import type { CallContext, Handler } from '../../handler.js'

/** A random prefix, message id, sequence number and length. */
const HEADER_LENGTH = 32
const INNER_LENGTH = 40

/**
 * Binds the temporary key of the call to a permanent one, whose holder proves it by a message under it.
 * The temporary key that was bound before serves no longer. See https://core.telegram.org/method/auth.bindTempAuthKey.
 */
export const bindTempAuthKey: Handler<'auth.bindTempAuthKey'> = (context, params) => {
  const { world, origin, now } = context
  const { key: temporary } = origin
  if (temporary.expiresAt === undefined) throw fault(400, 'TEMP_AUTH_KEY_EMPTY')
  const permanent = world.authorizations.get(params.perm_auth_key_id)
  if (permanent === undefined || permanent.expiresAt !== undefined || permanent.dcId !== temporary.dcId) {
    throw fault(400, 'ENCRYPTED_MESSAGE_INVALID')
  }
  const inner = openInner(context, permanent.key, params.encrypted_message)
  const isRight =
    inner !== undefined &&
    inner.nonce === params.nonce &&
    inner.perm_auth_key_id === permanent.keyId &&
    inner.temp_auth_key_id === temporary.keyId &&
    inner.temp_session_id === origin.sessionId &&
    inner.expires_at === params.expires_at &&
    inner.expires_at * 1_000 > now
  if (!isRight) throw fault(400, 'ENCRYPTED_MESSAGE_INVALID')
  if (temporary.boundKeyId !== undefined && temporary.boundKeyId !== permanent.keyId) {
    throw fault(400, 'TEMP_AUTH_KEY_ALREADY_BOUND')
  }
  for (const other of world.authorizations.values()) {
    if (other !== temporary && other.boundKeyId === permanent.keyId) delete other.boundKeyId
  }
  temporary.boundKeyId = permanent.keyId
  temporary.expiresAt = Math.min(temporary.expiresAt, inner.expires_at * 1_000)
  return true
}

/** Decrypts the proof, which must hold the message id of the call that it stands in. */
function openInner(
  { crypto, origin }: CallContext,
  permanentKey: Uint8Array,
  encrypted: Uint8Array,
): bind_auth_key_inner | undefined {
  if (encrypted.length < 24 || readInt64(encrypted) !== createAuthKey(crypto, permanentKey).id) return undefined
  const plaintext = openMessageV1(crypto, createAuthKey(crypto, permanentKey), encrypted)
  if (plaintext?.length !== HEADER_LENGTH + INNER_LENGTH) return undefined
  const isOfThisCall = equalBytes(plaintext.subarray(16, 24), int64ToBytes(origin.messageId))
  if (!isOfThisCall || readInt32(plaintext, 24) !== 0) return undefined
  try {
    const inner = mtprotoSchema().read(plaintext.subarray(HEADER_LENGTH))
    return inner._ === 'bind_auth_key_inner' ? inner : undefined
  } catch (error) {
    if (error instanceof SchemaError) return undefined
    throw error
  }
}
