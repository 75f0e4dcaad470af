import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import { sendService } from '../sendService.js'
import type { ServerState } from '../serverState.js'

/** https://core.telegram.org/mtproto/service_messages#ping-messages-pingpong */
export function ping(
  state: ServerState,
  message: ServiceMessageNamed<'ping' | 'ping_delay_disconnect'>,
  messageId: bigint,
  now: number,
): void {
  sendService(state, { _: 'pong', msg_id: messageId, ping_id: message.ping_id }, now)
}

/** https://core.telegram.org/mtproto/service_messages#deferred-connection-closure--ping */
export function pingDelayDisconnect(
  state: ServerState,
  message: ServiceMessageNamed<'ping_delay_disconnect'>,
  messageId: bigint,
  now: number,
): void {
  ping(state, message, messageId, now)
  state.disconnectAt = now + Math.max(0, message.disconnect_delay) * 1_000
}
