import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import { policyOf } from '../policyOf.js'
import { sendService } from '../sendService.js'
import type { ServerState } from '../serverState.js'

/** https://core.telegram.org/mtproto/service_messages#request-to-destroy-session: any but this one. */
export function destroySession(state: ServerState, message: ServiceMessageNamed<'destroy_session'>, now: number): void {
  const { session_id } = message
  const isDestroyed = session_id !== state.epoch.sessionId && policyOf(state, now).destroySession(session_id)
  sendService(state, { _: isDestroyed ? 'destroy_session_ok' : 'destroy_session_none', session_id }, now)
}
