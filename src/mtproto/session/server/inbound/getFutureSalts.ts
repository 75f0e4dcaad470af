import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import { MOST_FUTURE_SALTS, saltInUse } from '../../serverSalts.js'
import { policyOf, serverTimeAt } from '../policyOf.js'
import { sendService } from '../sendService.js'
import type { ServerState } from '../serverState.js'

/** https://core.telegram.org/mtproto/service_messages#request-for-several-future-salts */
export function getFutureSalts(
  state: ServerState,
  message: ServiceMessageNamed<'get_future_salts'>,
  messageId: bigint,
  now: number,
): void {
  const serverTimeMs = serverTimeAt(state, now)
  const seconds = Math.floor(serverTimeMs / 1_000)
  const salts = policyOf(state, now).salts(serverTimeMs)
  const current = saltInUse(salts, seconds)
  const count = Math.min(Math.max(message.num, 1), MOST_FUTURE_SALTS)
  const told = salts.filter((entry) => current === undefined || entry.validSince >= current.validSince).slice(0, count)
  sendService(
    state,
    {
      _: 'future_salts',
      req_msg_id: messageId,
      now: seconds,
      salts: told.map((entry) => ({
        _: 'future_salt',
        valid_since: entry.validSince,
        valid_until: entry.validUntil,
        salt: entry.salt,
      })),
    },
    now,
  )
}
