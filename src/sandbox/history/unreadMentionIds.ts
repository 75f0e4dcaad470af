import { findChat } from '../world/chatOf.js'
import { mentionedUserIds } from '../world/mentionedUserIds.js'
import type { Dialog } from '../world/messageBox.js'
import { messageOf } from '../world/messageOf.js'
import { userBox } from '../world/userBox.js'
import type { World } from '../world/world.js'
import { GENERAL_TOPIC_ID } from '../topics/topic.js'

/** Lists the messages of a dialog, or of one topic of it, that speak to the user and were read neither so nor so. */
export function unreadMentionIds(world: World, userId: number, dialog: Dialog, topicId?: number): number[] {
  const { peerId, readInboxMaxId, readMentionIds } = dialog
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  if (chat?.type !== 'channel') {
    const { messages } = userBox(world, userId)
    const unread = dialog.messageIds.slice(firstAfter(dialog.messageIds, readInboxMaxId))
    return unread.filter((id) => messages.get(id)?.isMentioned === true && !readMentionIds.has(id))
  }
  const found: number[] = []
  for (let id = chat.box.lastMessageId; id > Math.max(readInboxMaxId, dialog.availableMinId); id--) {
    const key = chat.box.messages.get(id)
    if (key === undefined || readMentionIds.has(id)) continue
    const message = messageOf(world, key)
    const isThere = topicId === undefined || (message.topicId ?? GENERAL_TOPIC_ID) === topicId
    if (isThere && mentionedUserIds(world, message).has(userId)) found.unshift(id)
  }
  return found
}

/** The place of the first id above another in an ascending list. */
function firstAfter(ids: readonly number[], id: number): number {
  let place = ids.length
  while (place > 0 && (ids[place - 1] ?? 0) > id) place -= 1
  return place
}
