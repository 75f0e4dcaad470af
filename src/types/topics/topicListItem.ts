import type * as tl from '../../tl/generated/api.js'
import { type Message, messageFromTl } from '../messages/message.js'
import type { PeerLookup } from '../peerLookup.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { type Topic, topicFromTl } from './topic.js'

/** A topic in the list of a forum. */
export interface TopicListItem {
  readonly topic: Topic
  /** The newest message of the topic; absent where there is none. */
  readonly lastMessage?: Message
  /** How many messages of others are unread. */
  readonly unreadMessageCount: number
  /** How many of them mention the account. */
  readonly unreadMentionCount: number
  /** How many reactions to messages of the account were not seen yet. */
  readonly unreadReactionCount: number
}

/** Builds a `TopicListItem`; `messages` are those that came along, and `selfId` is the account that is signed in. */
export function topicListItemFromTl(
  topic: tl.ForumTopic,
  messages: readonly tl.Message[],
  peers: PeerLookup,
  selfId: number,
): TopicListItem {
  const shown: Partial<tl.forumTopic> = topic._ === 'forumTopic' ? topic : {}
  const last = messages.find((message) => message.id === shown.top_message)
  return withoutUndefined<TopicListItem>({
    topic: topicFromTl(topic, peers),
    lastMessage: last && messageFromTl(last, peers, selfId),
    unreadMessageCount: shown.unread_count ?? 0,
    unreadMentionCount: shown.unread_mentions_count ?? 0,
    unreadReactionCount: shown.unread_reactions_count ?? 0,
  })
}
