import type * as tl from '../../tl/generated/api.js'
import type { PeerId } from '../world/peerId.js'

/** A reaction that somebody made to a message. */
export interface PeerReaction {
  readonly peerId: PeerId
  readonly reaction: tl.Reaction
  /** In seconds. */
  readonly date: number
  readonly isBig: boolean
  /** Whether the author of the message has not seen it. */
  isUnread: boolean
}

/** Writes a reaction as text, to compare it. */
export function reactionText(reaction: tl.Reaction): string {
  if (reaction._ === 'reactionEmoji') return reaction.emoticon
  return reaction._ === 'reactionCustomEmoji' ? `custom ${reaction.document_id}` : reaction._
}
