import type * as tl from '../../tl/generated/api.js'
import type { Message } from '../world/message.js'
import { type PeerId, peerIdToTl } from '../world/peerId.js'
import type { World } from '../world/world.js'
import { pollMediaToTl } from './pollToTl.js'
import { reactionsToTl } from './reactionsToTl.js'

/** How one account sees one message. */
export interface MessageView {
  readonly id: number
  readonly peerId: PeerId
  /** Whose box the message was found in: a user or a channel. */
  readonly boxOwnerId: PeerId
  /** Who looks at it. */
  readonly viewerId: number
  readonly isOutgoing: boolean
  readonly isMentioned: boolean
  readonly isMediaUnread: boolean
}

/** Shows a message from one account's point of view. */
export function messageToTl(world: World, message: Message, view: MessageView): tl.message | tl.messageService {
  const shared = {
    id: view.id,
    out: view.isOutgoing,
    mentioned: view.isMentioned,
    media_unread: view.isMediaUnread,
    silent: message.isSilent,
    post: message.isPost,
    from_id: senderOf(message, view),
    peer_id: peerIdToTl(view.peerId),
    saved_peer_id: view.peerId === view.boxOwnerId && view.peerId > 0 ? savedPeer(message, view) : undefined,
    reply_to: replyHeader(world, message, view),
    date: message.date,
    ttl_period: message.ttlSeconds,
  }
  if (message.action !== undefined) return { _: 'messageService', ...shared, action: message.action }
  return {
    _: 'message',
    ...shared,
    pinned: message.pinnedIn.has(view.boxOwnerId),
    noforwards: message.hasProtectedContent,
    message: message.text,
    entities: message.entities.length === 0 ? undefined : message.entities,
    media: pollMediaToTl(world, message.media, view.viewerId),
    invert_media: message.isMediaAboveText,
    from_scheduled: message.isFromScheduled && view.isOutgoing,
    effect: message.effectId,
    reactions: reactionsToTl(message, view.viewerId),
    reply_markup: message.replyMarkup,
    fwd_from: message.forward,
    via_bot_id: message.viaBotId,
    grouped_id: message.groupedId,
    edit_date: message.editedAt,
    post_author: message.postAuthor,
    ...(message.isPost && { views: message.views, forwards: message.forwardCount }),
  }
}

/** Notes to oneself are sorted by the chat that they were forwarded from. */
function savedPeer({ forward }: Message, { peerId }: MessageView): tl.Peer {
  return forward?.saved_from_peer ?? peerIdToTl(peerId)
}

/** Telegram leaves the sender out where the chat says it: posts, and what the other side of a private chat wrote. */
function senderOf(message: Message, view: MessageView): tl.Peer | undefined {
  if (message.isPost || (view.peerId > 0 && !view.isOutgoing && view.peerId === message.senderId)) return undefined
  return peerIdToTl(message.senderId)
}

function replyHeader(world: World, message: Message, view: MessageView): tl.messageReplyHeader | undefined {
  const answered = message.replyToKey === undefined ? undefined : world.messages.get(message.replyToKey)
  const id = answered?.copies.get(view.boxOwnerId)
  const { topicId, quote } = message
  if (id === undefined && topicId === undefined) return undefined
  // What merely stands in a topic names the topic where an answer names what it answers.
  const place = id === undefined ? { reply_to_msg_id: topicId } : { reply_to_msg_id: id, reply_to_top_id: topicId }
  return {
    _: 'messageReplyHeader',
    forum_topic: topicId !== undefined,
    ...place,
    ...(quote !== undefined && {
      quote: true,
      quote_text: quote.text,
      quote_entities: quote.entities.length === 0 ? undefined : quote.entities,
      quote_offset: quote.offset,
    }),
  }
}
