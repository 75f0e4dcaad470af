import { peerReactionToTl } from '../../builders/reactionsToTl.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { messageIn } from '../../sending/messageIn.js'
import { reactionText } from '../../reactions/peerReaction.js'

const MAX_LIMIT = 100

/** Lists the reactions to a message, the latest first; an offset counts those that came before. */
export const getMessageReactionsList: Handler<'messages.getMessageReactionsList'> = (context, params) => {
  const { userId, world } = context
  const message = messageIn(context, inputPeer(context, params.peer), params.id)
  if (message === undefined) throw fault(400, 'MSG_ID_INVALID')
  if (message.isPost) throw fault(403, 'BROADCAST_FORBIDDEN')
  const wanted = params.reaction === undefined ? undefined : reactionText(params.reaction)
  const found = message.reactions
    .filter(({ reaction }) => wanted === undefined || reactionText(reaction) === wanted)
    .toReversed()
  const start = params.offset === undefined || params.offset === '' ? 0 : Number(params.offset)
  if (!Number.isSafeInteger(start) || start < 0) throw fault(400, 'OFFSET_INVALID')
  const end = start + Math.min(Math.max(params.limit, 1), MAX_LIMIT)
  const reactions = found.slice(start, end).map((one) => peerReactionToTl(one, message, userId))
  const next_offset = end < found.length ? String(end) : undefined
  const shown = usersAndChats(world, userId, reactions)
  return { _: 'messages.messageReactionsList', count: found.length, reactions, next_offset, ...shown }
}
