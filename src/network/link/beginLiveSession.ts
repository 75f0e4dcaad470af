import { createSession } from '../../mtproto/session/createSession.js'
import type { LinkKey } from './linkKey.js'
import type { LinkOptions } from './linkOptions.js'
import { LiveSession, type LiveSessionOptions } from './liveSession.js'
import { saltAt } from './saltAt.js'

/** What hears of a session that a link begins. */
export type LiveSessionListener = Pick<LiveSessionOptions, 'onEvents' | 'onAuthentic'>

/** Begins a session of a random id with what is known of the key. */
export function beginLiveSession(
  options: LinkOptions,
  key: Omit<LinkKey, 'createdAt'>,
  listener: LiveSessionListener,
): LiveSession {
  const { clock, crypto, randomBytes, header } = options
  const { authKey, authKeyId, salts, timeOffsetMs } = key
  const seed = randomBytes(8)
  const session = createSession({
    role: 'client',
    crypto,
    randomBytes,
    authKey,
    authKeyId,
    sessionId: new DataView(seed.buffer, seed.byteOffset, 8).getBigInt64(0, true),
    salt: saltAt(salts, (clock.now() + timeOffsetMs) / 1_000),
    timeOffsetMs,
    salts,
  })
  return new LiveSession({ session, clock, header, ...listener })
}
