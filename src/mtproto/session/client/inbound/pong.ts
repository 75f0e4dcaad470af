import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import type { ClientState } from '../clientState.js'
import { learnFromAnswer } from '../learnFromAnswer.js'
import type { InboundContext } from './inboundContext.js'

/** A line is old enough to be judged, and a request overdue, after this long. */
const OVERDUE_MS = 60_000

/** https://core.telegram.org/mtproto/service_messages#ping-messages-pingpong */
export function pong(
  state: ClientState,
  message: ServiceMessageNamed<'pong'>,
  context: InboundContext,
  now: number,
): void {
  const sending = state.asked.get(message.msg_id)?.sending
  const roundTripMs = state.liveness.pong(message.ping_id, now)
  if (sending === undefined || roundTripMs === undefined) return
  state.asked.delete(message.msg_id)
  learnFromAnswer(state, sending, context.packetId, now)
  state.events.push({ type: 'pong', pingId: message.ping_id, roundTripMs })
  if (!hasOverdueRequest(state, now)) return
  state.events.push({ type: 'lineDead', reason: 'The server answers pings, but takes no note of requests.' })
}

function hasOverdueRequest(state: ClientState, now: number): boolean {
  const { lineSince } = state.liveness
  if (lineSince === undefined || lineSince + OVERDUE_MS > now) return false
  for (const { stage, sending } of state.requests.all()) {
    if (stage === 'sent' && sending !== undefined && sending.at + OVERDUE_MS <= now) return true
  }
  return false
}
