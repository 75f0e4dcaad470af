import type * as tl from '../../../tl/generated/api.js'
import { reactionsToTl } from '../../builders/reactionsToTl.js'
import { fault } from '../../fault.js'
import type { CallContext, Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { setReactions } from '../../reactions/setReactions.js'
import { messageIn } from '../../sending/messageIn.js'
import { findChat } from '../../world/chatOf.js'
import { isMember } from '../../world/isMember.js'
import type { Message } from '../../world/message.js'
import { peerIdToTl } from '../../world/peerId.js'
import { reactionText } from '../../reactions/peerReaction.js'

/** Without Premium, which the sandbox does not sell. See https://core.telegram.org/api/reactions. */
const MAX_OWN_REACTIONS = 1
const DEFAULT_UNIQUE_REACTIONS = 11
const MAX_RECENT = 50

/** Reacts to a message, or takes reactions back. */
export const sendReaction: Handler<'messages.sendReaction'> = (context, params) => {
  const { now, userId, world } = context
  const peerId = inputPeer(context, params.peer)
  const message = messageIn(context, peerId, params.msg_id)
  if (message === undefined || message.action !== undefined) throw fault(400, 'MESSAGE_ID_INVALID')
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  if (chat !== undefined && !isMember(chat, userId)) throw fault(403, 'CHAT_WRITE_FORBIDDEN')
  const wanted = (params.reaction ?? []).filter(({ _ }) => _ !== 'reactionEmpty')
  if (wanted.length > MAX_OWN_REACTIONS) throw fault(400, 'REACTIONS_TOO_MANY')
  for (const reaction of wanted) assertAllowed(context, message, reaction)
  const own = message.reactions.filter((one) => one.peerId === userId).map(({ reaction }) => reactionText(reaction))
  const isSame = own.length === wanted.length && wanted.every((reaction) => own.includes(reactionText(reaction)))
  if (isSame) throw fault(400, 'MESSAGE_NOT_MODIFIED')
  setReactions(world, message, { actorId: userId, reactions: wanted, isBig: params.big === true }, now)
  if (params.add_to_recent === true) remember(context, wanted)
  return context.answerUpdates({
    _: 'updateMessageReactions',
    peer: peerIdToTl(peerId),
    msg_id: params.msg_id,
    reactions: reactionsToTl(message, userId) ?? { _: 'messageReactions', results: [] },
  })
}

function assertAllowed({ world, userId }: CallContext, message: Message, reaction: tl.Reaction): void {
  if (reaction._ === 'reactionPaid' || (reaction._ === 'reactionEmoji' && reaction.emoticon === ''))
    throw fault(400, 'REACTION_INVALID')
  const chat = message.peerId < 0 ? findChat(world, message.peerId) : undefined
  const text = reactionText(reaction)
  const allowed: tl.ChatReactions = chat?.availableReactions ?? { _: 'chatReactionsAll' }
  if (allowed._ === 'chatReactionsNone') throw fault(400, 'REACTION_INVALID')
  if (allowed._ === 'chatReactionsSome' && !allowed.reactions.some((one) => reactionText(one) === text))
    throw fault(400, 'REACTION_INVALID')
  if (allowed._ === 'chatReactionsAll' && reaction._ === 'reactionCustomEmoji')
    throw chat === undefined || allowed.allow_custom === true
      ? fault(403, 'PREMIUM_ACCOUNT_REQUIRED')
      : fault(400, 'REACTION_INVALID')
  const others = new Set(
    message.reactions.filter((one) => one.peerId !== userId).map((one) => reactionText(one.reaction)),
  )
  const most = chat?.reactionLimit ?? DEFAULT_UNIQUE_REACTIONS
  if (!others.has(text) && others.size >= most) throw fault(400, 'REACTIONS_TOO_MANY')
}

function remember({ userId, world }: CallContext, reactions: readonly tl.Reaction[]): void {
  const texts = new Set(reactions.map(reactionText))
  const before = (world.recentReactions.get(userId) ?? []).filter((one) => !texts.has(reactionText(one)))
  world.recentReactions.set(userId, [...reactions, ...before].slice(0, MAX_RECENT))
}
