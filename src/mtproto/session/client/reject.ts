import type { ClientState } from './clientState.js'
import { renewSession } from './renewSession.js'

/** Genuine packets that break a rule, in a row, after which the session is given up. */
const MOST_REJECTIONS = 3

/** Tells that a packet is not believed, so that the line is replaced. Anyone on the way can bring this about. */
export function reject(state: ClientState, reason: string): void {
  state.events.push({ type: 'rejected', reason })
}

/** Tells that a packet of the true server breaks a rule. If that goes on, the session is given up. */
export function rejectGenuine(state: ClientState, reason: string, now: number): void {
  reject(state, reason)
  state.rejections += 1
  if (state.rejections >= MOST_REJECTIONS) renewSession(state, reason, now)
}
