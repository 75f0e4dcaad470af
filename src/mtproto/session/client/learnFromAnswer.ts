import type { ClientState } from './clientState.js'
import type { Sending } from './request.js'

/** Learns from what answers an own message: that messages get through, and, if it was sent over this line, the time. */
export function learnFromAnswer(state: ClientState, sending: Sending, answerMessageId: bigint, now: number): void {
  state.renewals = 0
  state.vainRefusals = 0
  const { lineSince } = state.liveness
  if (lineSince === undefined || sending.at < lineSince) return
  state.time.observeAnswer(answerMessageId, sending.messageId, now)
}
