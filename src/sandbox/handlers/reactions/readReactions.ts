import type { Handler } from '../../handler.js'
import { historyOf } from '../../history/historyOf.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { tellOfReactions } from '../../reactions/setReactions.js'
import { messageIn } from '../../sending/messageIn.js'
import { userBox } from '../../world/userBox.js'

/** Marks the reactions of others to the caller's messages of a chat as seen. */
export const readReactions: Handler<'messages.readReactions'> = (context, params) => {
  const { userId, world } = context
  const peerId = inputPeer(context, params.peer)
  for (const id of historyOf(world, userId, peerId).ids) {
    const message = messageIn(context, peerId, id)
    if (message?.authorId !== userId || !message.reactions.some(({ isUnread }) => isUnread)) continue
    for (const reaction of message.reactions) reaction.isUnread = false
    tellOfReactions(world, message)
  }
  const { pts } = userBox(world, userId)
  return { _: 'messages.affectedHistory', pts, pts_count: 0, offset: 0 }
}
