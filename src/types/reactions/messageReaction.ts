import type * as tl from '../../tl/generated/api.js'
import { chatIdOfPeer } from '../peers/chatIdOfPeer.js'
import { type Reaction, reactionFromTl } from './reaction.js'

/** A reaction to a message, and how often it was made. */
export interface MessageReaction {
  readonly reaction: Reaction
  readonly count: number
  /** The identifiers of those of late who made it, where that is shown. */
  readonly choosers: readonly number[]
  /** Whether this account made it. */
  readonly isChosen: boolean
}

/** Builds the `MessageReaction` list of a message. */
export function messageReactionsFromTl(reactions: tl.MessageReactions): readonly MessageReaction[] {
  return reactions.results.flatMap((result) => {
    const reaction = reactionFromTl(result.reaction)
    if (reaction === undefined) return []
    const choosers = (reactions.recent_reactions ?? [])
      .filter((recent) => isSame(recent.reaction, result.reaction))
      .map(({ peer_id }) => chatIdOfPeer(peer_id))
    return { reaction, count: result.count, choosers, isChosen: result.chosen_order !== undefined }
  })
}

function isSame(one: tl.Reaction, other: tl.Reaction): boolean {
  if (one._ === 'reactionEmoji') return other._ === 'reactionEmoji' && one.emoticon === other.emoticon
  if (one._ === 'reactionCustomEmoji') return other._ === 'reactionCustomEmoji' && one.document_id === other.document_id
  return one._ === other._
}
