import type { FaultSubject } from '../faults/faultTarget.js'
import type { LiveSession } from './liveSession.js'
import type { SessionKey } from './sessionKey.js'

/** What a session is to those who look for somebody to trouble. */
export function subjectOf({ key, machine, lineId }: LiveSession): FaultSubject {
  return subjectOfKey(key, machine.sessionId, lineId)
}

/** What somebody is who uses a key. */
export function subjectOfKey(
  { own, authorization }: SessionKey,
  sessionId: bigint | undefined,
  lineId: number | undefined,
): FaultSubject {
  const { userId } = authorization
  return { userId, keyIds: [own.keyId, authorization.keyId], dcId: own.dcId, sessionId, lineId }
}
