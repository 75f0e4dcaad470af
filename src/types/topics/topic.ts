import type * as tl from '../../tl/generated/api.js'
import { type ChatP, chatPOfPeer } from '../chats/chatP.js'
import { dateFromTl } from '../dateFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** The identifier of the topic that every forum has. */
export const GENERAL_TOPIC_ID = 1

/** A topic of a forum. See https://core.telegram.org/api/forum. */
export interface TopicActive {
  readonly type: 'active'
  /** The identifier: that of the message that began the topic, and 1 for the general topic. */
  readonly id: number
  readonly date: Date
  /** Who made the topic. */
  readonly creator: ChatP
  /** Whether this is the topic that every forum has. */
  readonly isGeneral: boolean
  /** Whether only those who manage the topic may write in it. */
  readonly isClosed: boolean
  /** Whether the general topic is left out of the list. */
  readonly isHidden: boolean
  readonly isPinned: boolean
  readonly name: string
  /** The colour of the icon, a 24-bit RGB number. */
  readonly color: number
  /** The custom emoji that is the icon. */
  readonly customEmojiId?: string
}

/** A topic that was deleted. */
export interface TopicDeleted {
  readonly type: 'deleted'
  readonly id: number
}

/** A topic of a forum, which may be gone. */
export type Topic = TopicActive | TopicDeleted

/** Builds a `Topic`. */
export function topicFromTl(topic: tl.ForumTopic, peers: PeerLookup): Topic {
  if (topic._ === 'forumTopicDeleted') return { type: 'deleted', id: topic.id }
  return withoutUndefined<TopicActive>({
    type: 'active',
    id: topic.id,
    date: dateFromTl(topic.date),
    creator: chatPOfPeer(topic.from_id, peers),
    isGeneral: topic.id === GENERAL_TOPIC_ID,
    isClosed: topic.closed === true,
    isHidden: topic.hidden === true,
    isPinned: topic.pinned === true,
    name: topic.title,
    color: topic.icon_color,
    customEmojiId: topic.icon_emoji_id === undefined ? undefined : String(topic.icon_emoji_id),
  })
}
