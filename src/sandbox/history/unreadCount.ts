import { isMember } from '../world/isMember.js'
import { findChat } from '../world/chatOf.js'
import { messageOf } from '../world/messageOf.js'
import type { Dialog } from '../world/messageBox.js'
import { userBox } from '../world/userBox.js'
import type { World } from '../world/world.js'

/** Counts the messages of a dialog that others wrote and the user has not read. */
export function unreadCount(world: World, userId: number, dialog: Dialog): number {
  const chat = dialog.peerId < 0 ? findChat(world, dialog.peerId) : undefined
  let count = 0
  if (chat?.type === 'channel') {
    if (!isMember(chat, userId)) return 0
    const floor = Math.max(dialog.readInboxMaxId, dialog.availableMinId)
    for (let id = chat.box.lastMessageId; id > floor; id--) {
      const key = chat.box.messages.get(id)
      if (key !== undefined && messageOf(world, key).authorId !== userId) count += 1
    }
    return count
  }
  const { messages } = userBox(world, userId)
  for (let index = dialog.messageIds.length - 1; index >= 0; index--) {
    const id = dialog.messageIds[index] ?? 0
    if (id <= dialog.readInboxMaxId) break
    if (messages.get(id)?.isOutgoing === false && dialog.peerId !== userId) count += 1
  }
  return count
}
