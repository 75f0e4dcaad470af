import { messageIdTime } from '../../messages/messageIds.js'
import { isContentRelated } from '../../messages/sequenceNumbers.js'
import { NEWEST_MESSAGE_MS, OLDEST_MESSAGE_MS } from '../limits.js'
import type { Content } from '../readMessages.js'
import { serverTimeAt } from './policyOf.js'
import type { RefusalCode } from './refuse.js'
import type { ServerState } from './serverState.js'

/** Judges the id of a packet by time. Inside a container ids may be old, but not those of containers and lone messages. */
export function judgePacketId(state: ServerState, messageId: bigint, now: number): RefusalCode | undefined {
  const code = judgeId(state, messageId)
  if (code === 18) return code
  const age = serverTimeAt(state, now) - messageIdTime(messageId)
  if (age > OLDEST_MESSAGE_MS) return 16
  if (age < -NEWEST_MESSAGE_MS) return 17
  return code
}

/** Judges the id of any message. */
export function judgeId(state: ServerState, messageId: bigint): RefusalCode | undefined {
  if ((messageId & 3n) !== 0n || messageId <= 0n) return 18
  return state.epoch.received.isForgotten(messageId) ? 20 : undefined
}

/**
 * Judges whether a message is rightly marked as one to be acknowledged.
 * Acknowledgements marked so are let through: mtcute sends them, and Telegram takes them.
 */
export function judgeParity(sequenceNumber: number, content: Content | 'container'): RefusalCode | undefined {
  const isContent = isContentRelated(sequenceNumber)
  if (content === 'container') return isContent ? 34 : undefined
  const isAlwaysContent = content.type === 'other'
  return isAlwaysContent && !isContent ? 35 : undefined
}

/** Judges a sequence number by those of the messages with the next lower and the next higher id. */
export function judgeOrder(state: ServerState, messageId: bigint, sequenceNumber: number): RefusalCode | undefined {
  const { received } = state.epoch
  const below = received.below(messageId)?.sequenceNumber
  const above = received.above(messageId)?.sequenceNumber
  const isContent = isContentRelated(sequenceNumber)
  if (below !== undefined && (below > sequenceNumber || (isContent && below === sequenceNumber))) return 32
  if (above !== undefined && (above < sequenceNumber || (isContent && above === sequenceNumber))) return 33
  return undefined
}
