import { writeServiceMessage } from '../../messages/serviceMessage.js'
import { DISCONNECT_DELAY_SECONDS } from './liveness.js'
import type { Service, ServiceKind } from './request.js'

const FUTURE_SALTS = 64

/** Makes a message of the session itself. */
export function createService(kind: ServiceKind): Service {
  return { kind, body: bodyOf(kind), refusals: 0, sending: undefined }
}

/** See https://core.telegram.org/mtproto/service_messages and https://core.telegram.org/mtproto/service_messages_about_messages. */
function bodyOf(kind: ServiceKind): Uint8Array {
  switch (kind.type) {
    case 'ping':
      return writeServiceMessage({
        _: 'ping_delay_disconnect',
        ping_id: kind.pingId,
        disconnect_delay: DISCONNECT_DELAY_SECONDS,
      })
    case 'futureSalts':
      return writeServiceMessage({ _: 'get_future_salts', num: FUTURE_SALTS })
    case 'stateRequest':
      return writeServiceMessage({ _: 'msgs_state_req', msg_ids: BigInt64Array.from(kind.messageIds) })
    case 'resendRequest':
      return writeServiceMessage({ _: 'msg_resend_req', msg_ids: BigInt64Array.from(kind.messageIds) })
    case 'dropAnswer':
      return writeServiceMessage({ _: 'rpc_drop_answer', req_msg_id: kind.messageId })
    case 'stateInfo':
      return writeServiceMessage({ _: 'msgs_state_info', req_msg_id: kind.requestMessageId, info: kind.info })
  }
}
