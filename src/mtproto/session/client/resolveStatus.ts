import { acknowledge } from './acknowledge.js'
import type { ClientState } from './clientState.js'
import type { Request } from './request.js'
import { sendAgain, sendAnew, settleAmbiguous } from './settle.js'

/** How long an answer that the server has is waited for before it is asked for. */
const ANSWER_WAIT_MS = 5_000

const HAS_ANSWER = 64

/**
 * Acts on what the server says of a request: the low three bits are whether it came there.
 * See https://core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages.
 */
export function resolveStatus(state: ClientState, request: Request, status: number, now: number): void {
  switch (status & 7) {
    case 1:
      resolveForgotten(state, request)
      break
    case 2:
    case 3:
      if (request.stage === 'received') settleAmbiguous(state, [request])
      else sendAnew(state, [request])
      break
    case 4:
      acknowledge(state, request)
      if ((status & HAS_ANSWER) !== 0) state.reminders.add(request, now + ANSWER_WAIT_MS)
      break
    default:
      // Not a status that exists: the question stays open and is asked again.
      break
  }
}

/**
 * The server knows nothing of the id: it never came, or was forgotten. Written again under the same id in a container,
 * a request is run only by a server that can tell that it has not run it; one that cannot says so (code 20).
 */
function resolveForgotten(state: ClientState, request: Request): void {
  if (request.isRepeatable) sendAnew(state, [request])
  else if (request.stage === 'received' || request.reminders > 0) settleAmbiguous(state, [request])
  else {
    state.doubts.delete(request)
    sendAgain(state, [request])
  }
}
