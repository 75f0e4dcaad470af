import { writeServiceMessage } from '../../messages/serviceMessage.js'
import type { RequestId } from '../session.js'
import { DISCONNECT_DELAY_SECONDS } from './liveness.js'
import type { Service, ServiceKind } from './request.js'

const FUTURE_SALTS = 64

function service(kind: ServiceKind, body: Uint8Array): Service {
  return { kind, body, refusals: 0, sending: undefined }
}

/** https://core.telegram.org/mtproto/service_messages#deferred-connection-closure--ping */
export function pingService(pingId: bigint): Service {
  const body = writeServiceMessage({
    _: 'ping_delay_disconnect',
    ping_id: pingId,
    disconnect_delay: DISCONNECT_DELAY_SECONDS,
  })
  return service({ type: 'ping', pingId }, body)
}

/** https://core.telegram.org/mtproto/service_messages#request-for-several-future-salts */
export function futureSaltsService(): Service {
  return service({ type: 'futureSalts' }, writeServiceMessage({ _: 'get_future_salts', num: FUTURE_SALTS }))
}

/** https://core.telegram.org/mtproto/service_messages_about_messages#request-for-message-status-information */
export function stateRequestService(messageIds: readonly bigint[]): Service {
  const body = writeServiceMessage({ _: 'msgs_state_req', msg_ids: BigInt64Array.from(messageIds) })
  return service({ type: 'stateRequest', messageIds }, body)
}

/** https://core.telegram.org/mtproto/service_messages_about_messages#explicit-request-to-re-send-messages */
export function resendRequestService(messageId: bigint, requestId: RequestId | undefined): Service {
  const body = writeServiceMessage({ _: 'msg_resend_req', msg_ids: BigInt64Array.of(messageId) })
  return service({ type: 'resendRequest', messageIds: [messageId], requestId }, body)
}

/** https://core.telegram.org/mtproto/service_messages#cancellation-of-an-rpc-query */
export function dropAnswerService(messageId: bigint): Service {
  return service(
    { type: 'dropAnswer', messageId },
    writeServiceMessage({ _: 'rpc_drop_answer', req_msg_id: messageId }),
  )
}

/** https://core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages */
export function stateInfoService(requestMessageId: bigint, info: Uint8Array): Service {
  const body = writeServiceMessage({ _: 'msgs_state_info', req_msg_id: requestMessageId, info })
  return service({ type: 'stateInfo' }, body)
}
