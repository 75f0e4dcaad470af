import type * as tl from '../../../tl/generated/api.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { recordChatChange } from '../../world/recordChatChange.js'

const ALL: tl.ChatReactions = { _: 'chatReactionsAll' }
/** How many different reactions a message may have. See `reactions_uniq_max` of https://core.telegram.org/api/config. */
const MAX_LIMIT = 11

/** Says with which reactions messages of a chat can be answered. */
export const setChatAvailableReactions: Handler<'messages.setChatAvailableReactions'> = (context, params) => {
  const { now, userId, world } = context
  const chat = inputChat(context, params.peer)
  assertAdminRight(context, chat, 'change_info')
  const { available_reactions: wanted, reactions_limit: limit } = params
  if (wanted._ === 'chatReactionsSome' && wanted.reactions.some(({ _ }) => _ === 'reactionEmpty')) {
    throw fault(400, 'REACTION_INVALID')
  }
  if (limit !== undefined && (limit < 1 || limit > MAX_LIMIT)) throw fault(400, 'REACTIONS_COUNT_INVALID')
  const before = chat.availableReactions ?? ALL
  const newLimit = limit ?? chat.reactionLimit
  if (textOf(before) === textOf(wanted) && newLimit === chat.reactionLimit) throw fault(400, 'CHAT_NOT_MODIFIED')
  chat.availableReactions = wanted
  if (newLimit !== undefined) chat.reactionLimit = newLimit
  const change = { prev_value: before, new_value: wanted }
  recordAdminAction(chat, userId, { _: 'channelAdminLogEventActionChangeAvailableReactions', ...change }, now)
  recordChatChange(world, chat, now)
  return context.answerUpdates()
}

function textOf(reactions: tl.ChatReactions): string {
  const { _, ...rest } = reactions
  const all = 'allow_custom' in rest && rest.allow_custom === true ? 'custom' : ''
  const some = 'reactions' in rest ? rest.reactions.map((reaction) => Object.values(reaction).map(String).join()) : []
  return [_, all, ...some].join(' ')
}
