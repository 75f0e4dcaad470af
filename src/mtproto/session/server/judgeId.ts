import { messageIdTime } from '../../messages/messageIds.js'
import { LIMITS } from '../limits.js'
import { serverTimeAt } from './policyOf.js'
import type { RefusalCode } from './refuse.js'
import type { ServerState } from './serverState.js'

/** Judges the id of a packet by time. Inside a container ids may be old, but not those of containers and lone messages. */
export function judgePacketId(state: ServerState, messageId: bigint, now: number): RefusalCode | undefined {
  const code = judgeId(state, messageId)
  if (code === 18) return code
  const age = serverTimeAt(state, now) - messageIdTime(messageId)
  if (age > LIMITS.oldestMessageMs) return 16
  if (age < -LIMITS.newestMessageMs) return 17
  return code
}

/** Judges the id of any message. */
export function judgeId(state: ServerState, messageId: bigint): RefusalCode | undefined {
  if ((messageId & 3n) !== 0n || messageId <= 0n) return 18
  return state.epoch.received.isForgotten(messageId) ? 20 : undefined
}
