import { ClientSession } from './client/clientSession.js'
import { ServerSession } from './server/serverSession.js'
import type { Session, SessionOptions } from './session.js'

/**
 * Begins one side of a session. Throws an `InputError` if the key does not have 256 bytes or its id is wrong.
 * See https://core.telegram.org/mtproto/description.
 */
export function createSession(options: SessionOptions): Session {
  return options.role === 'client' ? new ClientSession(options) : new ServerSession(options)
}
