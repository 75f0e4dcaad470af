import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { historyOf } from '../../history/historyOf.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { assertMayPin } from '../../rights/assertMayPin.js'
import { messageIn } from '../../sending/messageIn.js'
import { findChat } from '../../world/chatOf.js'
import { setPinned } from '../../world/setPinned.js'
import { userBox } from '../../world/userBox.js'

/** Unpins all messages of a chat. */
export const unpinAllMessages: Handler<'messages.unpinAllMessages'> = (context, params) => {
  const { now, userId, world } = context
  const peerId = inputPeer(context, params.peer)
  assertMayPin(context, peerId)
  // No chat of the sandbox has topics.
  if (params.top_msg_id !== undefined) throw fault(400, 'TOPIC_ID_INVALID')
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  const ownerId = chat?.type === 'channel' ? peerId : userId
  const pinned = historyOf(world, userId, peerId).ids.flatMap((id) => {
    const message = messageIn(context, peerId, id)
    return message?.pinnedIn.has(ownerId) === true ? [message] : []
  })
  const changed = setPinned(world, pinned, { isPinned: false }, now)
  context.answerCovers()
  const { pts } = chat?.type === 'channel' ? chat.box : userBox(world, userId)
  return { _: 'messages.affectedHistory', pts, pts_count: changed.get(ownerId)?.length ?? 0, offset: 0 }
}
