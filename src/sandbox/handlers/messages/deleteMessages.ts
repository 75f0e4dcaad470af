import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { hasAdminRight } from '../../rights/hasAdminRight.js'
import { findChat } from '../../world/chatOf.js'
import { deleteCopies } from '../../world/deleteCopies.js'
import { deleteOwnCopies } from '../../world/deleteOwnCopies.js'
import { messageOf } from '../../world/messageOf.js'
import { userBox } from '../../world/userBox.js'

/**
 * Deletes messages of private chats and basic groups: from the caller's own box, or for everyone.
 * In a private chat either side may delete for both; in a group, one's own messages, or any as an administrator.
 */
export const deleteMessages: Handler<'messages.deleteMessages'> = (context, params) => {
  const { userId, world } = context
  const box = userBox(world, userId)
  const found = [...new Set(params.id)].flatMap((id) => box.messages.get(id) ?? [])
  const messages = found.map(({ key }) => messageOf(world, key))
  if (params.revoke === true) {
    for (const { authorId, peerId } of messages) {
      const chat = peerId < 0 ? findChat(world, peerId) : undefined
      if (chat === undefined || authorId === userId || hasAdminRight(chat, userId, 'delete_messages')) continue
      throw fault(403, 'MESSAGE_DELETE_FORBIDDEN')
    }
    deleteCopies(world, messages)
  } else deleteOwnCopies(world, userId, messages)
  context.answerCovers()
  return { _: 'messages.affectedMessages', pts: box.pts, pts_count: messages.length }
}
