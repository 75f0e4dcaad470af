import { settingsOf } from '../../accounts/settingsOf.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'

const MAX_PERIOD = 366 * 86_400

/** Says after how long messages of the caller's new chats go by themselves. */
export const setDefaultHistoryTTL: Handler<'messages.setDefaultHistoryTTL'> = ({ userId, world }, { period }) => {
  if (period < 0 || period > MAX_PERIOD) throw fault(400, 'TTL_PERIOD_INVALID')
  settingsOf(world, userId).defaultMessageTtlSeconds = period
  return true
}
