import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import { createSession } from '../../mtproto/session/createSession.js'
import type { Session } from '../../mtproto/session/session.js'
import type { FaultBoard } from '../faults/faultBoard.js'
import type { LiveKey } from './liveKey.js'
import { subjectOfKey } from './subjectOf.js'

/** What the machines of sessions are made from. */
export interface ServerSessionOptions {
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  readonly faults: FaultBoard
}

/** Makes the machine of a session that a client has begun under a key. */
export function createServerSession(options: ServerSessionOptions, key: LiveKey, sessionId: bigint): Session {
  const { crypto, randomBytes, faults } = options
  const { own, salts } = key
  const floorMessageId = key.floorOf(sessionId)
  return createSession({
    role: 'server',
    crypto,
    randomBytes,
    authKey: own.key,
    authKeyId: own.keyId,
    sessionId,
    salt: own.firstSalt,
    timeOffsetMs: 0,
    ...(floorMessageId !== undefined && { floorMessageId }),
    policy: {
      salts: (now) => salts.salts(now),
      timeOffsetMs: (now) => faults.timeOffsetMs(subjectOfKey(key, sessionId, undefined), now),
      destroySession: (otherId) => {
        const session = key.sessions.get(otherId)
        if (session !== undefined) key.forget(session)
        return session !== undefined
      },
      destroyAuthKey: () => {
        key.isDestroyed = true
        return true
      },
    },
  })
}
