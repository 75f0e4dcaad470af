import { chatToTl } from '../../builders/chatToTl.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputUser } from '../../peers/inputUser.js'
import { isMember } from '../../world/isMember.js'

const MAX_LIMIT = 100

/** Lists the groups that both the caller and another user are in, highest id first. */
export const getCommonChats: Handler<'messages.getCommonChats'> = (context, params) => {
  const { userId, world } = context
  const user = inputUser(context, params.user_id)
  if (user.id === userId) throw fault(400, 'USER_ID_INVALID')
  const groups = [...world.groups.values()].filter(({ isDeactivated }) => !isDeactivated)
  const supergroups = [...world.channels.values()].filter(({ isBroadcast }) => !isBroadcast)
  const common = [...groups, ...supergroups]
    .filter((chat) => isMember(chat, userId) && isMember(chat, user.id))
    .toSorted((one, other) => other.id - one.id)
  const from = params.max_id > 0 ? common.filter(({ id }) => id < params.max_id) : common
  const limit = params.limit <= 0 ? MAX_LIMIT : Math.min(params.limit, MAX_LIMIT)
  const chats = from.slice(0, limit).map((chat) => chatToTl(world, chat, userId))
  if (chats.length === common.length) return { _: 'messages.chats', chats }
  return { _: 'messages.chatsSlice', count: common.length, chats }
}
