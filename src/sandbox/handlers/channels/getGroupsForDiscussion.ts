import { chatToTl } from '../../builders/chatToTl.js'
import type { Handler } from '../../handler.js'
import { isCreator } from '../../rights/isCreator.js'

/** Lists the caller's groups in which a channel could be discussed. A basic group has to become a supergroup first. */
export const getGroupsForDiscussion: Handler<'channels.getGroupsForDiscussion'> = ({ userId, world }) => {
  const groups = [...world.groups.values()].filter(({ isDeactivated }) => !isDeactivated)
  const supergroups = [...world.channels.values()].filter(
    ({ isBroadcast, isForum, linkedChatId }) => !isBroadcast && !isForum && linkedChatId === undefined,
  )
  const own = [...supergroups, ...groups].filter((chat) => isCreator(chat, userId))
  return { _: 'messages.chats', chats: own.map((chat) => chatToTl(world, chat, userId)) }
}
