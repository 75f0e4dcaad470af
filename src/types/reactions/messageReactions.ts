import type * as tl from '../../tl/generated/api.js'
import { type ChatP, chatPOfPeer } from '../chats/chatP.js'
import { dateFromTl } from '../dateFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { type Reaction, reactionFromTl } from './reaction.js'

/** Somebody has changed their reactions to a message. */
export interface MessageReactions {
  readonly chat: ChatP
  readonly messageId: number
  /** Who did, where it was a user. */
  readonly user?: User
  /** The chat in whose name it was done. */
  readonly actorChat?: ChatP
  readonly date: Date
  readonly oldReactions: readonly Reaction[]
  readonly newReactions: readonly Reaction[]
}

/** Builds `MessageReactions`. */
export function messageReactionsUpdatedFromTl(
  update: tl.updateBotMessageReaction,
  peers: PeerLookup,
): MessageReactions {
  const { actor } = update
  const listed = (list: readonly tl.Reaction[]): readonly Reaction[] =>
    list.flatMap((reaction) => reactionFromTl(reaction) ?? [])
  return withoutUndefined<MessageReactions>({
    chat: chatPOfPeer(update.peer, peers),
    messageId: update.msg_id,
    user: actor._ === 'peerUser' ? userOfId(actor.user_id, peers) : undefined,
    actorChat: actor._ === 'peerUser' ? undefined : chatPOfPeer(actor, peers),
    date: dateFromTl(update.date),
    oldReactions: listed(update.old_reactions),
    newReactions: listed(update.new_reactions),
  })
}
