import type * as tl from '../../tl/generated/api.js'
import { notifySettings } from '../accounts/notifySettings.js'
import { unreadMentionIds } from '../history/unreadMentionIds.js'
import type { Channel } from '../world/chat.js'
import { emptyDialog } from '../world/emptyDialog.js'
import { messageOf } from '../world/messageOf.js'
import { peerIdToTl } from '../world/peerId.js'
import type { World } from '../world/world.js'
import type { Topic } from './topic.js'
import { topicMessageIds } from './topicMessageIds.js'

/** Shows a topic as one account sees it. */
export function topicToTl(world: World, channel: Channel, topic: Topic, viewerId: number): tl.forumTopic {
  const { id } = topic
  const dialog = world.boxes.get(viewerId)?.dialogs.get(channel.peerId) ?? emptyDialog(channel.peerId, 0)
  const marks = dialog.topicMarks.get(id)
  const readInboxMaxId = Math.max(marks?.readInboxMaxId ?? 0, dialog.readInboxMaxId)
  const ids = topicMessageIds(world, channel, id)
  const unread = ids.filter((messageId) => {
    const key = channel.box.messages.get(messageId)
    return messageId > readInboxMaxId && key !== undefined && messageOf(world, key).authorId !== viewerId
  })
  return {
    _: 'forumTopic',
    my: topic.authorId === viewerId,
    closed: topic.isClosed,
    pinned: channel.pinnedTopicIds.includes(id),
    hidden: topic.isHidden,
    id,
    date: topic.createdAt,
    peer: peerIdToTl(channel.peerId),
    title: topic.title,
    icon_color: topic.iconColor,
    icon_emoji_id: topic.iconEmojiId,
    top_message: ids.at(-1) ?? id,
    read_inbox_max_id: readInboxMaxId,
    read_outbox_max_id: Math.max(marks?.readOutboxMaxId ?? 0, dialog.readOutboxMaxId),
    unread_count: unread.length,
    unread_mentions_count: unreadMentionIds(world, viewerId, dialog, id).filter((one) => one > readInboxMaxId).length,
    unread_reactions_count: 0,
    unread_poll_votes_count: 0,
    from_id: peerIdToTl(topic.senderId),
    notify_settings: notifySettings(world, viewerId, channel.peerId, id),
  }
}
