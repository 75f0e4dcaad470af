import type { ServiceMessage } from '../../../messages/serviceMessage.js'
import type { InboundMessage } from '../../readMessages.js'
import { answerCall } from '../answerCall.js'
import { beginCall } from '../beginCall.js'
import type { ServerState } from '../serverState.js'
import { destroyAuthKey } from './destroyAuthKey.js'
import { destroySession } from './destroySession.js'
import { getFutureSalts } from './getFutureSalts.js'
import { messagesAcknowledged } from './messagesAcknowledged.js'
import { messagesStateRequest } from './messagesStateRequest.js'
import { ping, pingDelayDisconnect } from './ping.js'
import { resendAnswers, resendMessages } from './resendMessages.js'
import { rpcDropAnswer } from './rpcDropAnswer.js'

/** Acts on one message that has not been seen before. */
export function handleMessage(state: ServerState, inbound: InboundMessage, now: number): void {
  const { messageId, content } = inbound
  switch (content.type) {
    case 'other':
      beginCall(state, messageId, content.body, now)
      break
    case 'service':
      handleService(state, content.message, messageId, now)
      break
    case 'unreadable':
      beginUnreadableCall(state, messageId, now)
      break
    case 'rpcResult':
      // A server makes no calls.
      break
  }
}

/** What cannot be unpacked fails as a call whose arguments cannot be read. */
function beginUnreadableCall(state: ServerState, messageId: bigint, now: number): void {
  state.calls.set(messageId, { answerId: undefined })
  state.runningCount += 1
  answerCall(state, messageId, { type: 'error', code: 400, text: 'INPUT_FETCH_ERROR' }, now)
}

function handleService(state: ServerState, message: ServiceMessage, messageId: bigint, now: number): void {
  switch (message._) {
    case 'msgs_ack':
      messagesAcknowledged(state, message)
      break
    case 'ping':
      ping(state, message, messageId, now)
      break
    case 'ping_delay_disconnect':
      pingDelayDisconnect(state, message, messageId, now)
      break
    case 'get_future_salts':
      getFutureSalts(state, message, messageId, now)
      break
    case 'msgs_state_req':
      messagesStateRequest(state, message, messageId, now)
      break
    case 'msg_resend_req':
      resendMessages(state, message, messageId, now)
      break
    case 'msg_resend_ans_req':
      resendAnswers(state, message, messageId, now)
      break
    case 'rpc_drop_answer':
      rpcDropAnswer(state, message, messageId, now)
      break
    case 'destroy_session':
      destroySession(state, message, now)
      break
    case 'destroy_auth_key':
      destroyAuthKey(state, now)
      break
    default:
      // `http_wait` means nothing here, and the rest is what only a server says.
      break
  }
}
