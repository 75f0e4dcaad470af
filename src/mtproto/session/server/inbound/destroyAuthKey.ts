import { policyOf } from '../policyOf.js'
import { sendService } from '../sendService.js'
import type { ServerState } from '../serverState.js'

/** https://core.telegram.org/method/destroy_auth_key */
export function destroyAuthKey(state: ServerState, now: number): void {
  const mayGo = policyOf(state, now).destroyAuthKey()
  sendService(state, { _: mayGo ? 'destroy_auth_key_ok' : 'destroy_auth_key_none' }, now)
}
