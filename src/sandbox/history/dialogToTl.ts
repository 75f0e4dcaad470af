import type * as tl from '../../tl/generated/api.js'
import { findChat } from '../world/chatOf.js'
import { notifySettings } from '../accounts/notifySettings.js'
import type { Dialog } from '../world/messageBox.js'
import { peerIdToTl } from '../world/peerId.js'
import type { World } from '../world/world.js'
import { topMessageId } from './topMessageId.js'
import { unreadMentionIds } from './unreadMentionIds.js'
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
    unread_mentions_count: unreadMentionIds(world, userId, dialog).length,
    unread_reactions_count: 0,
    unread_poll_votes_count: 0,
    notify_settings: notifySettings(world, userId, peerId),
    pts: chat?.type === 'channel' ? chat.box.pts : undefined,
    draft: dialog.draft,
    folder_id: dialog.isArchived ? 1 : undefined,
    ttl_period: ttlOf(chat?.messageTtlSeconds ?? dialog.messageTtlSeconds),
  }
}

function ttlOf(seconds: number | undefined): number | undefined {
  return seconds === undefined || seconds === 0 ? undefined : seconds
}
