import { equalBytes } from '../../../bytes/equalBytes.js'
import { checkDhPrime } from '../../../crypto/dh/checkDhPrime.js'
import { isDhGenerator } from '../../../crypto/dh/isDhGenerator.js'
import { isDhPublicValue } from '../../../crypto/dh/isDhPublicValue.js'
import { newNonceFailHash } from '../../../crypto/handshake/newNonceFailHash.js'
import { temporaryAesKeys } from '../../../crypto/handshake/temporaryAesKeys.js'
import type { Server_DH_Params, server_DH_inner_data } from '../../../tl/generated/mtproto.js'
import { openDhInnerData } from '../openDhInnerData.js'
import { type HandshakeRejection, rejectHandshake } from '../rejectHandshake.js'
import type { AwaitingDhParams, ClientContext, ClientStep } from './clientState.js'
import { proposeKey } from './proposeKey.js'

/** Takes the server's Diffie-Hellman values, checks them all and proposes a key. */
export function acceptDhParams(
  context: ClientContext,
  state: AwaitingDhParams,
  answer: Server_DH_Params,
  now: number,
): ClientStep {
  const { crypto } = context
  const { nonce, serverNonce, newNonce } = state
  if (!equalBytes(answer.nonce, nonce)) return rejectHandshake(`${answer._} with another nonce`)
  if (!equalBytes(answer.server_nonce, serverNonce)) return rejectHandshake(`${answer._} with another server_nonce`)
  if (answer._ === 'server_DH_params_fail') {
    const isProven = equalBytes(answer.new_nonce_hash, newNonceFailHash(crypto, newNonce))
    return rejectHandshake(isProven ? 'The server refused the new nonce' : 'server_DH_params_fail with a wrong hash')
  }

  const temporaryKeys = temporaryAesKeys(crypto, newNonce, serverNonce)
  const opened = openDhInnerData(crypto, temporaryKeys, answer.encrypted_answer)
  if (opened.type === 'rejected') return opened
  const inner = opened.value
  if (inner._ !== 'server_DH_inner_data') return rejectHandshake(`${inner._} where server_DH_inner_data was due`)
  const fault = faultOf(context, state, inner)
  if (fault !== undefined) return fault

  const timeOffsetMs = (inner.server_time >>> 0) * 1000 - (state.sentAt + now) / 2
  return proposeKey(
    context,
    {
      nonce,
      serverNonce,
      newNonce,
      temporaryKeys,
      prime: inner.dh_prime.slice(),
      g: inner.g,
      gA: inner.g_a.slice(),
      timeOffsetMs,
    },
    { refusedCount: 0, retryId: 0n },
  )
}

/**
 * Checks what stood inside the encryption. A careless client would accept a group that the server, or whoever has its key, can break.
 * https://core.telegram.org/mtproto/security_guidelines#diffie-hellman-key-exchange
 */
function faultOf(
  { crypto, randomBytes }: ClientContext,
  { nonce, serverNonce }: AwaitingDhParams,
  inner: server_DH_inner_data,
): HandshakeRejection | undefined {
  if (!equalBytes(inner.nonce, nonce)) return rejectHandshake('server_DH_inner_data with another nonce')
  if (!equalBytes(inner.server_nonce, serverNonce))
    return rejectHandshake('server_DH_inner_data with another server_nonce')
  if (!checkDhPrime(crypto, randomBytes, inner.dh_prime)) {
    return rejectHandshake('A dh_prime that is no safe prime of 2048 bits')
  }
  if (!isDhGenerator(inner.g, inner.dh_prime))
    return rejectHandshake(`The generator ${inner.g} does not fit the dh_prime`)
  if (!isDhPublicValue(inner.g_a, inner.dh_prime)) return rejectHandshake('A g_a outside of the safe range')
  return undefined
}
