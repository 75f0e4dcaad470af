import type * as tl from '../../../tl/generated/api.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { messageIn } from '../../sending/messageIn.js'
import { findChat } from '../../world/chatOf.js'
import { memberIds } from '../../world/memberIds.js'
import { tellUser } from '../../world/tellUser.js'

/** Counts how often posts were seen and forwarded, and the caller among those who have seen them: each account once. */
export const getMessagesViews: Handler<'messages.getMessagesViews'> = (context, params) => {
  const { userId, world } = context
  const peerId = inputPeer(context, params.peer)
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  const views = params.id.map((id): tl.messageViews => {
    const message = messageIn(context, peerId, id)
    if (message?.isPost !== true) return { _: 'messageViews' }
    const isNew = params.increment && message.authorId !== userId && !message.viewerIds.has(userId)
    if (isNew) {
      message.viewerIds.add(userId)
      message.views += 1
      if (chat?.type === 'channel')
        for (const memberId of memberIds(chat)) {
          const channel_id = chat.id
          tellUser(world, memberId, { _: 'updateChannelMessageViews', channel_id, id, views: message.views })
        }
    }
    return { _: 'messageViews', views: message.views, forwards: message.forwardCount }
  })
  return { _: 'messages.messageViews', views, ...usersAndChats(world, userId, views) }
}
