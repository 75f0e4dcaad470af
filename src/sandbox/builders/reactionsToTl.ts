import type * as tl from '../../tl/generated/api.js'
import type { Message } from '../world/message.js'
import { peerIdToTl } from '../world/peerId.js'
import { type PeerReaction, reactionText } from '../reactions/peerReaction.js'

/** The most reactions of which is shown who made them. */
const MAX_RECENT = 3

/** Shows the reactions to a message; undefined where there are none. In a broadcast channel nobody sees who made them. */
export function reactionsToTl(message: Message, viewerId: number): tl.messageReactions | undefined {
  const { reactions } = message
  if (reactions.length === 0) return undefined
  const counts = new Map<string, { reaction: tl.Reaction; count: number; chosen_order?: number }>()
  let chosen = 0
  for (const { reaction, peerId } of reactions) {
    const text = reactionText(reaction)
    const entry = counts.get(text) ?? { reaction, count: 0 }
    entry.count += 1
    if (peerId === viewerId) entry.chosen_order = chosen++
    counts.set(text, entry)
  }
  const results = [...counts.values()]
    .toSorted((a, b) => b.count - a.count)
    .map((entry): tl.reactionCount => ({ _: 'reactionCount', ...entry }))
  if (message.isPost) return { _: 'messageReactions', results }
  const recent_reactions = reactions.slice(-MAX_RECENT).toReversed()
  return {
    _: 'messageReactions',
    can_see_list: true,
    results,
    recent_reactions: recent_reactions.map((one) => peerReactionToTl(one, message, viewerId)),
  }
}

/** Shows one reaction, and who made it. */
export function peerReactionToTl(one: PeerReaction, message: Message, viewerId: number): tl.messagePeerReaction {
  return {
    _: 'messagePeerReaction',
    big: one.isBig,
    unread: one.isUnread && message.authorId === viewerId,
    my: one.peerId === viewerId,
    peer_id: peerIdToTl(one.peerId),
    date: one.date,
    reaction: one.reaction,
  }
}
