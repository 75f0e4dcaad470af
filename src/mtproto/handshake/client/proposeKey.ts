import { createAuthKey } from '../../../crypto/authKey.js'
import { createDhPair } from '../../../crypto/dh/createDhPair.js'
import { sealInnerData } from '../../../crypto/handshake/sealInnerData.js'
import { mtprotoSchema } from '../../../tl/index.js'
import type { ClientContext, ClientStep, ServerDhValues } from './clientState.js'

/** Which attempt this is. */
export interface KeyAttempt {
  readonly refusedCount: number
  /** The auxiliary hash of the key that was refused last; 0 at first. */
  readonly retryId: bigint
}

/**
 * Draws the client's half of a key and sends its public value.
 * https://core.telegram.org/mtproto/auth_key#6-client-responds-with
 */
export function proposeKey(context: ClientContext, values: ServerDhValues, attempt: KeyAttempt): ClientStep {
  const { crypto, randomBytes } = context
  const { nonce, serverNonce, temporaryKeys, prime, g, gA } = values
  const { secret, publicValue } = createDhPair(crypto, randomBytes, g, prime)
  const authKey = createAuthKey(crypto, crypto.modPow(gA, secret, prime))
  secret.fill(0)
  const innerData = mtprotoSchema().write({
    _: 'client_DH_inner_data',
    nonce,
    server_nonce: serverNonce,
    retry_id: attempt.retryId,
    g_b: publicValue,
  })
  return {
    type: 'asked',
    state: { step: 'dhAnswer', values, authKey, refusedCount: attempt.refusedCount },
    question: {
      _: 'set_client_DH_params',
      nonce,
      server_nonce: serverNonce,
      encrypted_data: sealInnerData(crypto, randomBytes, temporaryKeys, innerData),
    },
  }
}
