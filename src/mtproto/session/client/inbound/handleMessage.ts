import type { ServiceMessage } from '../../../messages/serviceMessage.js'
import type { InboundMessage } from '../../readMessages.js'
import type { ClientState } from '../clientState.js'
import { badMessageNotification } from './badMessageNotification.js'
import { badServerSalt } from './badServerSalt.js'
import { destroyAnswer } from './destroyAnswer.js'
import { futureSalts } from './futureSalts.js'
import type { InboundContext } from './inboundContext.js'
import { messageDetailedInfo } from './messageDetailedInfo.js'
import { messageResendRequest } from './messageResendRequest.js'
import { messagesAcknowledged } from './messagesAcknowledged.js'
import { messagesAllInfo } from './messagesAllInfo.js'
import { messagesStateInfo } from './messagesStateInfo.js'
import { messagesStateRequest } from './messagesStateRequest.js'
import { newSessionCreated } from './newSessionCreated.js'
import { pong } from './pong.js'
import { rpcResult } from './rpcResult.js'

/** Acts on one message that has not been seen before. */
export function handleMessage(
  state: ClientState,
  { messageId, content }: InboundMessage,
  context: InboundContext,
  now: number,
): void {
  if (context.epoch === state.epoch && !isTimeNotice({ content })) state.greetedEpoch = state.epoch
  switch (content.type) {
    case 'rpcResult':
      rpcResult(state, content, context, now)
      break
    case 'service':
      handleService(state, content.message, content.body, context, now)
      break
    case 'other':
      state.events.push({ type: 'message', messageId, body: content.body })
      break
    case 'unreadable':
      state.events.push({ type: 'unreadable', requestId: undefined, reason: content.reason })
      state.packetFault ??= content.reason
      break
  }
}

/** Whether a message is a notice by which a wrong clock is found out. */
export function isTimeNotice({ content }: Pick<InboundMessage, 'content'>): boolean {
  if (content.type !== 'service') return false
  return content.message._ === 'bad_msg_notification' || content.message._ === 'bad_server_salt'
}

function handleService(
  state: ClientState,
  message: ServiceMessage,
  body: Uint8Array,
  context: InboundContext,
  now: number,
): void {
  switch (message._) {
    case 'msgs_ack':
      messagesAcknowledged(state, message)
      break
    case 'bad_msg_notification':
      badMessageNotification(state, message, context, now)
      break
    case 'bad_server_salt':
      badServerSalt(state, message, context, now)
      break
    case 'new_session_created':
      newSessionCreated(state, message, context, now)
      break
    case 'pong':
      pong(state, message, context, now)
      break
    case 'future_salts':
      futureSalts(state, message, context, now)
      break
    case 'msgs_state_info':
      messagesStateInfo(state, message, context, now)
      break
    case 'msgs_all_info':
      messagesAllInfo(state, message, now)
      break
    case 'msg_detailed_info':
      messageDetailedInfo(state, message, message.msg_id, context, now)
      break
    case 'msg_new_detailed_info':
      messageDetailedInfo(state, message, undefined, context, now)
      break
    case 'msgs_state_req':
      messagesStateRequest(state, message, context)
      break
    case 'msg_resend_req':
      messageResendRequest(state, message, context)
      break
    case 'destroy_session_ok':
    case 'destroy_session_none':
    case 'destroy_auth_key_ok':
    case 'destroy_auth_key_none':
    case 'destroy_auth_key_fail':
      destroyAnswer(state, message, body)
      break
    default:
      // What only a client may ask, or what stands only inside a result: a server has no reason to send it.
      break
  }
}
