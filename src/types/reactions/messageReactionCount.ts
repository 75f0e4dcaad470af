import type * as tl from '../../tl/generated/api.js'
import { type ChatP, chatPOfPeer } from '../chats/chatP.js'
import { dateFromTl } from '../dateFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import { type Reaction, reactionFromTl } from './reaction.js'

/** A reaction, and how often it was made. */
export interface ReactionCount {
  readonly reaction: Reaction
  readonly count: number
}

/** The reactions to a message, where nobody sees who made them. */
export interface MessageReactionCount {
  readonly chat: ChatP
  readonly messageId: number
  readonly date: Date
  readonly reactions: readonly ReactionCount[]
}

/** Builds a `MessageReactionCount`. */
export function messageReactionCountFromTl(
  update: tl.updateBotMessageReactions,
  peers: PeerLookup,
): MessageReactionCount {
  return {
    chat: chatPOfPeer(update.peer, peers),
    messageId: update.msg_id,
    date: dateFromTl(update.date),
    reactions: update.reactions.flatMap(({ reaction, count }) => {
      const built = reactionFromTl(reaction)
      return built === undefined ? [] : { reaction: built, count }
    }),
  }
}
