import type { FaultSubject } from '../faults/faultTarget.js'
import type { LiveSession } from './liveSession.js'

/** What a session is to those who look for somebody to trouble. */
export function subjectOf({ authorization, machine, lineId }: LiveSession): FaultSubject {
  const { userId, keyId, dcId } = authorization
  return { userId, keyId, dcId, sessionId: machine.sessionId, lineId }
}
