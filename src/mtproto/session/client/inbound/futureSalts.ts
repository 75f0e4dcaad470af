import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import type { ClientState } from '../clientState.js'
import { learnFromAnswer } from '../learnFromAnswer.js'
import type { InboundContext } from './inboundContext.js'

/** https://core.telegram.org/mtproto/service_messages#request-for-several-future-salts */
export function futureSalts(
  state: ClientState,
  message: ServiceMessageNamed<'future_salts'>,
  context: InboundContext,
  now: number,
): void {
  const service = state.asked.get(message.req_msg_id)
  if (service?.kind.type !== 'futureSalts' || service.sending === undefined) return
  state.asked.delete(message.req_msg_id)
  learnFromAnswer(state, service.sending, context.packetId, now)
  const salts = message.salts.map((entry) => ({
    salt: entry.salt,
    validSince: entry.valid_since,
    validUntil: entry.valid_until,
  }))
  if (state.salts.list(salts)) state.events.push({ type: 'salts', salts: state.salts.salts })
}
