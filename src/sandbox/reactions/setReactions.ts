import type * as tl from '../../tl/generated/api.js'
import { reactionsToTl } from '../builders/reactionsToTl.js'
import { isAdmin } from '../rights/isAdmin.js'
import { findChat } from '../world/chatOf.js'
import { memberIds } from '../world/memberIds.js'
import type { Message } from '../world/message.js'
import { type PeerId, peerIdToTl } from '../world/peerId.js'
import { type PeerReaction, reactionText } from './peerReaction.js'
import { recordBotUpdate } from '../world/recordBotUpdate.js'
import { secondsOf } from '../world/secondsOf.js'
import { tellUser } from '../world/tellUser.js'
import type { World } from '../world/world.js'

/** What somebody's reactions to a message become. */
export interface ReactionChange {
  readonly actorId: number
  readonly reactions: readonly tl.Reaction[]
  readonly isBig: boolean
}

/** Replaces somebody's reactions to a message, and tells all who see the message. */
export function setReactions(world: World, message: Message, change: ReactionChange, now: number): void {
  const { actorId, reactions, isBig } = change
  const date = secondsOf(now)
  const before = message.reactions.filter(({ peerId }) => peerId === actorId)
  const texts = new Set(reactions.map(reactionText))
  const kept = message.reactions.filter((one) => one.peerId !== actorId || texts.has(reactionText(one.reaction)))
  const known = new Set(before.map(({ reaction }) => reactionText(reaction)))
  const isUnread = actorId !== message.authorId
  const made = reactions
    .filter((reaction) => !known.has(reactionText(reaction)))
    .map((reaction): PeerReaction => ({ peerId: actorId, reaction, date, isBig, isUnread }))
  message.reactions = [...kept, ...made]
  tellOfReactions(world, message)
  tellBots(world, message, { actorId, before: before.map(({ reaction }) => reaction), after: reactions }, now)
}

/** Tells all who see a message which reactions it has. */
export function tellOfReactions(world: World, message: Message): void {
  for (const { userId, peerId, id } of placesOf(world, message))
    tellUser(world, userId, {
      _: 'updateMessageReactions',
      peer: peerIdToTl(peerId),
      msg_id: id,
      reactions: reactionsToTl(message, userId) ?? { _: 'messageReactions', results: [] },
    })
}

interface Place {
  readonly userId: number
  readonly peerId: PeerId
  readonly id: number
}

/** Where each of those who see a message sees it. */
function placesOf(world: World, { peerId, copies }: Message): readonly Place[] {
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  const id = copies.get(peerId)
  if (chat?.type === 'channel' && id !== undefined) return memberIds(chat).map((userId) => ({ userId, peerId, id }))
  return [...copies].flatMap(([userId, ownId]) => {
    const place = world.boxes.get(userId)?.messages.get(ownId)
    return place === undefined ? [] : { userId, peerId: place.peerId, id: ownId }
  })
}

interface Turn {
  readonly actorId: number
  readonly before: readonly tl.Reaction[]
  readonly after: readonly tl.Reaction[]
}

/** Bots that are administrators hear of every reaction, or how many there are where nobody sees who made them. */
function tellBots(world: World, message: Message, { actorId, before, after }: Turn, now: number): void {
  const date = secondsOf(now)
  const chat = message.peerId < 0 ? findChat(world, message.peerId) : undefined
  for (const { userId, peerId, id } of placesOf(world, message)) {
    const isBot = world.users.get(userId)?.bot !== undefined && userId !== actorId
    if (!isBot || (chat !== undefined && !isAdmin(chat, userId))) continue
    const place = { peer: peerIdToTl(peerId), msg_id: id, date }
    const results = reactionsToTl(message, userId)?.results ?? []
    const actor = peerIdToTl(actorId)
    const change = { actor, old_reactions: before, new_reactions: after }
    if (message.isPost)
      recordBotUpdate(
        world,
        userId,
        (qts) => ({ _: 'updateBotMessageReactions', ...place, reactions: results, qts }),
        now,
      )
    else recordBotUpdate(world, userId, (qts) => ({ _: 'updateBotMessageReaction', ...place, ...change, qts }), now)
  }
}
