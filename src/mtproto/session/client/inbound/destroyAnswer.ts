import { readInt64 } from '../../../../bytes/readInt64.js'
import { readUint32 } from '../../../../bytes/readUint32.js'
import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import type { ClientState } from '../clientState.js'
import { settle } from '../settle.js'

const DESTROY_SESSION_ID = 0xe7512126
const DESTROY_AUTH_KEY_ID = 0xd1435160

/**
 * Two calls are answered without an `rpc_result`: https://core.telegram.org/mtproto/service_messages#request-to-destroy-session
 * and https://core.telegram.org/api/auth. The answer goes to the first such call that is open.
 */
export function destroyAnswer(
  state: ClientState,
  message: ServiceMessageNamed<
    | 'destroy_session_ok'
    | 'destroy_session_none'
    | 'destroy_auth_key_ok'
    | 'destroy_auth_key_none'
    | 'destroy_auth_key_fail'
  >,
  body: Uint8Array,
): void {
  const isAnswered =
    'session_id' in message
      ? (call: Uint8Array) => isDestroySession(call, message.session_id)
      : (call: Uint8Array) => call.length === 4 && readUint32(call) === DESTROY_AUTH_KEY_ID
  for (const request of state.requests.all()) {
    if (request.stage === 'queued' || typeof request.body === 'function' || !isAnswered(request.body)) continue
    settle(state, request, { type: 'answer', requestId: request.id, body })
    return
  }
}

function isDestroySession(call: Uint8Array, sessionId: bigint): boolean {
  return call.length === 12 && readUint32(call) === DESTROY_SESSION_ID && readInt64(call, 4) === sessionId
}
