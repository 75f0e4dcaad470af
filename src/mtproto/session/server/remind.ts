import type { StoredMessage } from './outbox.js'
import { sendService } from './sendService.js'
import { sendStoredAgain } from './sendStoredAgain.js'
import type { ServerState } from './serverState.js'

/** Longer messages are not sent again unasked: the client is told of them and asks. */
const LONG_MESSAGE = 65_536

/** Queues a stored message again, or the news of it where it is long. */
export function remind(state: ServerState, stored: StoredMessage, now: number): void {
  if (stored.isQueued) return
  if (stored.body.length <= LONG_MESSAGE) {
    sendStoredAgain(state, stored, now)
    return
  }
  const { messageId: answer_msg_id, callId } = stored
  const news = { answer_msg_id, bytes: stored.body.length, status: 0 }
  if (callId === undefined) sendService(state, { _: 'msg_new_detailed_info', ...news }, now)
  else sendService(state, { _: 'msg_detailed_info', msg_id: callId, ...news }, now)
}
