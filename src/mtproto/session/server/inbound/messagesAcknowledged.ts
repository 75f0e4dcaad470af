import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import { unqueue } from '../unqueue.js'
import type { ServerState } from '../serverState.js'

/** https://core.telegram.org/mtproto/service_messages_about_messages#acknowledgment-of-receipt */
export function messagesAcknowledged(state: ServerState, message: ServiceMessageNamed<'msgs_ack'>): void {
  for (const messageId of message.msg_ids) {
    const stored = state.outbox.remove(messageId)
    if (stored === undefined) continue
    if (stored.isQueued) unqueue(state, stored)
    if (stored.callId !== undefined) state.calls.delete(stored.callId)
    if (stored.type === 'push') state.events.push({ type: 'delivered', messageId })
  }
}
