import { messageIdTime } from '../../../messages/messageIds.js'
import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import { LIMITS } from '../../limits.js'
import type { ClientState } from '../clientState.js'
import { findRefused, type Refused } from '../findRefused.js'
import { sendCompanyAnew, sendRefusedAnew } from '../sendRefusedAnew.js'
import { renewSession } from '../renewSession.js'
import type { Request } from '../request.js'
import { sendAgain, sendAnew } from '../settle.js'
import type { InboundContext } from './inboundContext.js'

const TIME_PROGRESS_MS = 1_000

/** Well beyond what a server accepts, and beyond the time that a packet can be on its way. */
const CERTAINLY_REFUSED_MS: number = LIMITS.newestMessageMs + 300_000

/**
 * The server refused a message, for one of the reasons of
 * https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message.
 */
export function badMessageNotification(
  state: ClientState,
  message: ServiceMessageNamed<'bad_msg_notification'>,
  context: InboundContext,
  now: number,
): void {
  const { bad_msg_id, bad_msg_seqno, error_code } = message
  const refused = findRefused(state, bad_msg_id, bad_msg_seqno, context.epoch)
  if (refused === undefined) return
  const reason = `The server refuses a message with code ${error_code}.`
  switch (error_code) {
    case 16:
      sendRefusedAnew(state, refused, correctTime(state, refused, context, now), reason, now)
      break
    case 17:
      sendRefusedAnew(state, refused, correctTime(state, refused, context, now), reason, now)
      sendAnew(state, writtenInFuture(state, now))
      // The ids of a session only rise, so those that are right now can only be used in another.
      renewOnce(state, refused, reason, now)
      break
    case 18:
    case 48:
      sendRefusedAnew(state, refused, false, reason, now)
      break
    case 19:
      // A copy of the container may have been accepted before: under the ids that they have, its messages cannot run twice.
      writeAgain(state, refused, now)
      break
    case 20:
      // Perhaps it has run. The server is asked, and says what it knows.
      for (const request of refused.requests) state.doubts.add(request, now)
      sendCompanyAnew(state, refused, now)
      break
    case 64:
      for (const request of refused.requests) request.isAlone = true
      sendRefusedAnew(state, refused, false, reason, now)
      break
    default:
      sendRefusedAnew(state, refused, false, reason, now)
      renewOnce(state, refused, reason, now)
  }
}

/** Sets the clock by the notice; whether it was another when the message was written. */
function correctTime(state: ClientState, refused: Refused, context: InboundContext, now: number): boolean {
  state.time.correct(context.packetId, now)
  return Math.abs(state.time.offsetMs - refused.packet.timeOffsetMs) > TIME_PROGRESS_MS
}

/** Requests with ids so far ahead that no server can have accepted them, though its notice may have been lost. */
function writtenInFuture(state: ClientState, now: number): readonly Request[] {
  const serverTimeMs = state.time.at(now)
  return [...state.requests.all()].filter(({ stage, sending }) => {
    if (stage !== 'sent' || sending === undefined) return false
    return messageIdTime(sending.packet.messageId) - serverTimeMs > CERTAINLY_REFUSED_MS
  })
}

/** Several packets may be refused for the same reason: the first notice is enough. */
function renewOnce(state: ClientState, refused: Refused, reason: string, now: number): void {
  if (refused.packet.epoch === state.epoch) renewSession(state, reason, now)
}

function writeAgain(state: ClientState, refused: Refused, now: number): void {
  if (refused.packet.epoch !== state.epoch) return
  sendAgain(state, refused.requests)
  for (const request of refused.requests) state.reminders.add(request, now)
  sendCompanyAnew(state, refused, now)
}
