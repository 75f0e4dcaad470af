import type * as tl from '../../tl/generated/api.js'
import { findChat } from '../world/chatOf.js'
import type { Dialog } from '../world/messageBox.js'
import { peerIdToTl } from '../world/peerId.js'
import { userBox } from '../world/userBox.js'
import type { World } from '../world/world.js'
import { historyOf } from './historyOf.js'
import { topMessageId } from './topMessageId.js'
import { unreadCount } from './unreadCount.js'

/** Shows a dialog of a user's list. */
export function dialogToTl(world: World, userId: number, dialog: Dialog): tl.dialog {
  const { peerId } = dialog
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  return {
    _: 'dialog',
    pinned: dialog.isPinned,
    unread_mark: dialog.isMarkedUnread,
    peer: peerIdToTl(peerId),
    top_message: topMessageId(world, userId, peerId),
    read_inbox_max_id: dialog.readInboxMaxId,
    read_outbox_max_id: dialog.readOutboxMaxId,
    unread_count: unreadCount(world, userId, dialog),
    unread_mentions_count: unreadMentionCount(world, userId, dialog),
    unread_reactions_count: 0,
    unread_poll_votes_count: 0,
    notify_settings: { _: 'peerNotifySettings' },
    pts: chat?.type === 'channel' ? chat.box.pts : undefined,
    draft: dialog.draft,
    folder_id: dialog.isArchived ? 1 : undefined,
  }
}

function unreadMentionCount(world: World, userId: number, dialog: Dialog): number {
  const { messages } = userBox(world, userId)
  if (dialog.messageIds.length > 0) {
    return dialog.messageIds.filter((id) => id > dialog.readInboxMaxId && messages.get(id)?.isMentioned === true).length
  }
  const history = historyOf(world, userId, dialog.peerId)
  return history.ids.filter((id) => id > dialog.readInboxMaxId && history.show(id)?.mentioned === true).length
}
