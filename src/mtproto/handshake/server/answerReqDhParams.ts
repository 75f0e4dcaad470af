import { equalBytes } from '../../../bytes/equalBytes.js'
import { createDhPair } from '../../../crypto/dh/createDhPair.js'
import { newNonceFailHash } from '../../../crypto/handshake/newNonceFailHash.js'
import { sealInnerData } from '../../../crypto/handshake/sealInnerData.js'
import { temporaryAesKeys } from '../../../crypto/handshake/temporaryAesKeys.js'
import type { P_Q_inner_data, req_DH_params } from '../../../tl/generated/mtproto.js'
import { mtprotoSchema } from '../../../tl/index.js'
import { dcIdFromField } from '../../dcIdFromField.js'
import { type HandshakeRejection, rejectHandshake } from '../rejectHandshake.js'
import { openPqInnerData } from './openPqInnerData.js'
import type { AwaitingReqDhParams, KeyWish, ServerContext, ServerStep } from './serverState.js'

/** Checks the client's work and its new nonce, and sends the server's half of the key. https://core.telegram.org/mtproto/auth_key#5-server-responds-with */
export function answerReqDhParams(
  context: ServerContext,
  state: AwaitingReqDhParams,
  call: req_DH_params,
  now: number,
): ServerStep {
  const { crypto, randomBytes, dhPrime, g, faults } = context
  const { nonce, serverNonce } = state
  if (!equalBytes(call.nonce, nonce)) return rejectHandshake('req_DH_params with another nonce')
  if (!equalBytes(call.server_nonce, serverNonce)) return rejectHandshake('req_DH_params with another server_nonce')
  if (!equalBytes(call.p, state.p) || !equalBytes(call.q, state.q))
    return rejectHandshake('req_DH_params with other primes')
  const key = context.privateKeys.find(({ fingerprint }) => fingerprint === call.public_key_fingerprint)
  if (key === undefined) return rejectHandshake('req_DH_params for an RSA key that this server does not have')
  const opened = openPqInnerData(crypto, key, call.encrypted_data)
  if (opened.type === 'rejected') return opened
  const wish = readWish(state, opened.inner)
  if (wish.type === 'rejected') return wish

  const { newNonce } = wish
  if (faults.failsDhParams?.() === true) {
    const new_nonce_hash = newNonceFailHash(crypto, newNonce)
    const answer = { _: 'server_DH_params_fail', nonce, server_nonce: serverNonce, new_nonce_hash } as const
    return { type: 'answered', state: undefined, answer }
  }
  const temporaryKeys = temporaryAesKeys(crypto, newNonce, serverNonce)
  const pair = createDhPair(crypto, randomBytes, g, dhPrime)
  const inner = {
    _: 'server_DH_inner_data',
    nonce,
    server_nonce: serverNonce,
    g,
    dh_prime: dhPrime,
    g_a: pair.publicValue,
    server_time: Math.floor(now / 1000) | 0,
  } as const
  const innerData = mtprotoSchema().write(faults.alter?.(inner) ?? inner)
  return {
    type: 'answered',
    state: { step: 'clientDh', nonce, serverNonce, wish, temporaryKeys, pair, retryId: 0n, refusedCount: 0 },
    answer: {
      _: 'server_DH_params_ok',
      nonce,
      server_nonce: serverNonce,
      encrypted_answer: sealInnerData(crypto, randomBytes, temporaryKeys, innerData),
    },
  }
}

/** Checks what stood inside the encryption against what was agreed before, and takes out what is new. */
function readWish(
  state: AwaitingReqDhParams,
  inner: P_Q_inner_data,
): (KeyWish & { readonly type: 'wish' }) | HandshakeRejection {
  if (!equalBytes(inner.nonce, state.nonce)) return rejectHandshake(`${inner._} with another nonce`)
  if (!equalBytes(inner.server_nonce, state.serverNonce)) return rejectHandshake(`${inner._} with another server_nonce`)
  if (!equalBytes(inner.pq, state.pq) || !equalBytes(inner.p, state.p) || !equalBytes(inner.q, state.q)) {
    return rejectHandshake(`${inner._} with other primes`)
  }
  const dcId = 'dc' in inner ? dcIdFromField(inner.dc) : undefined
  if ('dc' in inner && dcId === undefined) return rejectHandshake(`${inner._} names no data centre by ${inner.dc}`)
  const expiresInSeconds = 'expires_in' in inner ? inner.expires_in : undefined
  if (expiresInSeconds !== undefined && expiresInSeconds <= 0) {
    return rejectHandshake(`${inner._} for a key that lives ${expiresInSeconds} seconds`)
  }
  return { type: 'wish', newNonce: inner.new_nonce.slice(), dcId, expiresInSeconds }
}
