import type { SessionAnswer } from '../../mtproto/session/session.js'
import type { CallOutcome } from './runCall.js'

/** What a session is to say of a call. */
export function answerOf(outcome: CallOutcome): SessionAnswer {
  if (outcome.type === 'result') return { type: 'result', body: outcome.body }
  return { type: 'error', code: outcome.fault.code, text: outcome.fault.text }
}
