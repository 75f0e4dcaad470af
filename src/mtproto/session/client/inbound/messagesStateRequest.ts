import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import { LIMITS } from '../../limits.js'
import type { ClientState } from '../clientState.js'
import { createService } from '../createService.js'
import type { InboundContext } from './inboundContext.js'

const NOTHING_KNOWN = 1
const RECEIVED = 4
const MOST_QUEUED = 64

/** https://core.telegram.org/mtproto/service_messages_about_messages#request-for-message-status-information */
export function messagesStateRequest(
  state: ClientState,
  message: ServiceMessageNamed<'msgs_state_req'>,
  context: InboundContext,
): void {
  tellStates(state, message.msg_ids, context)
}

/** Says which of the server's messages have come in. */
export function tellStates(state: ClientState, messageIds: BigInt64Array, context: InboundContext): void {
  if (context.epoch !== state.epoch || messageIds.length > LIMITS.idsInMessage || state.services.length >= MOST_QUEUED)
    return
  const info = Uint8Array.from([...messageIds], (messageId) =>
    context.epoch.received.has(messageId) ? RECEIVED : NOTHING_KNOWN,
  )
  state.services.push(createService({ type: 'stateInfo', requestMessageId: context.messageId, info }))
}
