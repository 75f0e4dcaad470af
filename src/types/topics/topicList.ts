import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { type TopicListItem, topicListItemFromTl } from './topicListItem.js'

/** Topics of a forum. */
export interface TopicList {
  readonly items: readonly TopicListItem[]
  /** Whether the list is in the order in which the topics were made, rather than that of their newest messages. */
  readonly isOrderedByCreationDate: boolean
  /** How many topics there are in all. */
  readonly count: number
}

/** Builds a `TopicList`; `selfId` is the account that is signed in. */
export function topicListFromTl(list: tl.messages_forumTopics, peers: PeerLookup, selfId: number): TopicList {
  return {
    items: list.topics.map((topic) => topicListItemFromTl(topic, list.messages, peers, selfId)),
    isOrderedByCreationDate: list.order_by_create_date === true,
    count: list.count,
  }
}
