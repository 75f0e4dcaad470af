import { isContentRelated } from '../../messages/sequenceNumbers.js'
import type { RefusalCode } from './refuse.js'
import type { ServerState } from './serverState.js'

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
