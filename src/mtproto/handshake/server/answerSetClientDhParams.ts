import { equalBytes } from '../../../bytes/equalBytes.js'
import { type AuthKey, createAuthKey } from '../../../crypto/authKey.js'
import { isDhPublicValue } from '../../../crypto/dh/isDhPublicValue.js'
import { firstServerSalt } from '../../../crypto/handshake/firstServerSalt.js'
import { newNonceHash } from '../../../crypto/handshake/newNonceHash.js'
import type { client_DH_inner_data, set_client_DH_params } from '../../../tl/generated/mtproto.js'
import type { NegotiatedKey } from '../handshake.js'
import { openDhInnerData } from '../openDhInnerData.js'
import { type HandshakeRejection, rejectHandshake } from '../rejectHandshake.js'
import type { AwaitingClientDh, ServerContext, ServerStep } from './serverState.js'

/** How often a client may propose another key before the exchange fails. */
const MAX_RETRIES = 5

/** Computes the key and gives the verdict on it. https://core.telegram.org/mtproto/auth_key#9-server-responds-in-one-of-three-ways */
export function answerSetClientDhParams(
  context: ServerContext,
  state: AwaitingClientDh,
  call: set_client_DH_params,
): ServerStep {
  const { crypto, dhPrime } = context
  const { nonce, serverNonce } = state
  if (!equalBytes(call.nonce, nonce)) return rejectHandshake('set_client_DH_params with another nonce')
  if (!equalBytes(call.server_nonce, serverNonce))
    return rejectHandshake('set_client_DH_params with another server_nonce')
  const opened = openDhInnerData(crypto, state.temporaryKeys, call.encrypted_data)
  if (opened.type === 'rejected') return opened
  const inner = opened.value
  if (inner._ !== 'client_DH_inner_data') return rejectHandshake(`${inner._} where client_DH_inner_data was due`)
  const fault = faultOf(context, state, inner)
  if (fault !== undefined) return fault

  const authKey = createAuthKey(crypto, crypto.modPow(inner.g_b, state.pair.secret, dhPrime))
  return answerKey(context, state, authKey)
}

/** Tells the client whether its key is taken, with a proof that the server knows the key. */
function answerKey(context: ServerContext, state: AwaitingClientDh, authKey: AuthKey): ServerStep {
  const { crypto } = context
  const { nonce, serverNonce: server_nonce, wish, refusedCount } = state
  const hash = (number: 1 | 2 | 3): Uint8Array => newNonceHash(crypto, wish.newNonce, number, authKey)
  const verdict = judge(context, authKey, refusedCount)
  if (verdict === 'ok') {
    const answer = { _: 'dh_gen_ok', nonce, server_nonce, new_nonce_hash1: hash(1) } as const
    return { type: 'answered', state: undefined, answer, key: negotiatedKey(state, authKey) }
  }
  authKey.bytes.fill(0)
  if (verdict === 'fail') {
    const answer = { _: 'dh_gen_fail', nonce, server_nonce, new_nonce_hash3: hash(3) } as const
    return { type: 'answered', state: undefined, answer }
  }
  const answer = { _: 'dh_gen_retry', nonce, server_nonce, new_nonce_hash2: hash(2) } as const
  return { type: 'answered', state: { ...state, retryId: authKey.auxHash, refusedCount: refusedCount + 1 }, answer }
}

/** A key needs an id of its own; 0 marks messages without encryption. */
function judge(context: ServerContext, authKey: AuthKey, refusedCount: number): 'ok' | 'retry' | 'fail' {
  const wanted = context.faults.judgeKey?.(refusedCount) ?? 'ok'
  if (wanted !== 'ok') return wanted
  if (authKey.id !== 0n && !context.isKeyIdTaken(authKey.id)) return 'ok'
  return refusedCount < MAX_RETRIES ? 'retry' : 'fail'
}

function faultOf(
  { dhPrime }: ServerContext,
  state: AwaitingClientDh,
  inner: client_DH_inner_data,
): HandshakeRejection | undefined {
  if (!equalBytes(inner.nonce, state.nonce)) return rejectHandshake('client_DH_inner_data with another nonce')
  if (!equalBytes(inner.server_nonce, state.serverNonce)) {
    return rejectHandshake('client_DH_inner_data with another server_nonce')
  }
  if (inner.retry_id !== state.retryId) return rejectHandshake('client_DH_inner_data with a wrong retry_id')
  if (!isDhPublicValue(inner.g_b, dhPrime)) return rejectHandshake('A g_b outside of the safe range')
  return undefined
}

function negotiatedKey({ wish, serverNonce }: AwaitingClientDh, authKey: AuthKey): NegotiatedKey {
  const { newNonce, dcId, expiresInSeconds } = wish
  return {
    authKey: authKey.bytes,
    authKeyId: authKey.id,
    salt: firstServerSalt(newNonce, serverNonce),
    timeOffsetMs: 0,
    ...(expiresInSeconds === undefined ? {} : { expiresInSeconds }),
    ...(dcId === undefined ? {} : { dcId }),
  }
}
