import type { AnyFunctionCall } from '../../../tl/generated/mtproto.js'
import type { AwaitingResPq, ClientContext } from './clientState.js'

/** The first question and the state that waits for its answer. */
export interface BegunExchange {
  readonly state: AwaitingResPq
  readonly question: AnyFunctionCall
}

/** Begins an exchange with a fresh nonce. https://core.telegram.org/mtproto/auth_key#1-client-sends-query-to-server */
export function beginExchange({ randomBytes }: ClientContext): BegunExchange {
  const nonce = randomBytes(16)
  return { state: { step: 'resPq', nonce }, question: { _: 'req_pq_multi', nonce } }
}
