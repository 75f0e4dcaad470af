import type { CallDeskOptions } from './callDeskOptions.js'
import type { LiveSession } from './liveSession.js'
import type { CallOutcome } from './runCall.js'
import { trimBytes } from './trimBytes.js'

/** What a call was, as far as it could be read, and what became of it. */
export interface RanCall {
  /** The name of the function; empty where it could not be read. */
  readonly functionName: string
  readonly params: unknown
  readonly outcome: CallOutcome
}

/** Notes a call in the log, and the bug that it met. */
export function logCall(options: CallDeskOptions, session: LiveSession, call: RanCall, now: number): void {
  const { functionName, params, outcome } = call
  const { userId } = session.authorization
  options.onCall({
    at: now,
    method: functionName,
    params: trimBytes(params),
    ...(userId !== undefined && { userId }),
    ...(session.layer !== undefined && { layer: session.layer }),
    ...(outcome.type === 'result'
      ? { result: trimBytes(outcome.result) }
      : { error: { code: outcome.fault.code, text: outcome.fault.text } }),
  })
  if (outcome.type === 'fault' && 'bug' in outcome) options.onBug(outcome.bug, functionName)
}
