import { equalBytes } from '../../../bytes/equalBytes.js'
import { firstServerSalt } from '../../../crypto/handshake/firstServerSalt.js'
import { newNonceHash } from '../../../crypto/handshake/newNonceHash.js'
import type { Set_client_DH_params_answer } from '../../../tl/generated/mtproto.js'
import { rejectHandshake } from '../rejectHandshake.js'
import type { AwaitingDhAnswer, ClientContext, ClientStep } from './clientState.js'
import { proposeKey } from './proposeKey.js'

/** How often a server may refuse a key because it knows one with the same id: that never happens by chance. */
const MAX_RETRIES = 5

/** Takes the server's verdict on the key. https://core.telegram.org/mtproto/auth_key#9-server-responds-in-one-of-three-ways */
export function acceptDhAnswer(
  context: ClientContext,
  state: AwaitingDhAnswer,
  answer: Set_client_DH_params_answer,
): ClientStep {
  const { values, authKey } = state
  if (!equalBytes(answer.nonce, values.nonce)) return rejectHandshake(`${answer._} with another nonce`)
  if (!equalBytes(answer.server_nonce, values.serverNonce)) {
    return rejectHandshake(`${answer._} with another server_nonce`)
  }
  if (!isProven(context, state, answer)) return rejectHandshake(`${answer._} with a wrong hash`)
  switch (answer._) {
    case 'dh_gen_fail':
      return rejectHandshake('The server refused the exchange')
    case 'dh_gen_retry':
      if (state.refusedCount >= MAX_RETRIES)
        return rejectHandshake(`The server refused ${MAX_RETRIES + 1} keys in a row`)
      return proposeKey(context, values, { refusedCount: state.refusedCount + 1, retryId: authKey.auxHash })
    case 'dh_gen_ok':
      return {
        type: 'completed',
        key: {
          authKey: authKey.bytes,
          authKeyId: authKey.id,
          salt: firstServerSalt(values.newNonce, values.serverNonce),
          timeOffsetMs: values.timeOffsetMs,
          ...(context.expiresInSeconds === undefined ? {} : { expiresInSeconds: context.expiresInSeconds }),
          ...(context.dcId === undefined ? {} : { dcId: context.dcId }),
        },
      }
  }
}

/** Whether the answer was made by the side that holds the same key, for the verdict that it gives. */
function isProven({ crypto }: ClientContext, state: AwaitingDhAnswer, answer: Set_client_DH_params_answer): boolean {
  const { newNonce } = state.values
  switch (answer._) {
    case 'dh_gen_ok':
      return equalBytes(answer.new_nonce_hash1, newNonceHash(crypto, newNonce, 1, state.authKey))
    case 'dh_gen_retry':
      return equalBytes(answer.new_nonce_hash2, newNonceHash(crypto, newNonce, 2, state.authKey))
    case 'dh_gen_fail':
      return equalBytes(answer.new_nonce_hash3, newNonceHash(crypto, newNonce, 3, state.authKey))
  }
}
