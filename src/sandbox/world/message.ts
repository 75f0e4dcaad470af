import type * as tl from '../../tl/generated/api.js'
import type { PeerId } from './peerId.js'
import type { PeerReaction } from '../reactions/peerReaction.js'

/** A part of a message that an answer quotes. */
export interface MessageQuote {
  readonly text: string
  readonly entities: readonly tl.MessageEntity[]
  readonly offset: number
}

/** What all copies of a message share. A private or group message has a copy, with an id of its own, in the box of each side. */
export interface Message {
  /** Names the message in this world; it never goes over the wire. */
  readonly key: number
  /** Where it went, as the author sees it. */
  readonly peerId: PeerId
  /** Who sent it: a user, or the chat itself for posts and anonymous administrators. */
  readonly senderId: PeerId
  /** The user behind the message, also where `senderId` is the chat. */
  readonly authorId: number
  /** In seconds. */
  readonly date: number
  text: string
  entities: tl.MessageEntity[]
  media?: tl.MessageMedia
  replyMarkup?: tl.ReplyMarkup
  /** Present for service messages only. */
  readonly action?: tl.MessageAction
  /** The message that this one answers, by its key. */
  readonly replyToKey?: number
  /** The part of that message that is quoted. */
  readonly quote?: MessageQuote
  /** The topic of a forum that the message stands in; absent for the general one and outside of forums. */
  readonly topicId?: number
  /** After how many seconds the message goes by itself; absent for never. */
  readonly ttlSeconds?: number
  editedAt?: number
  /** The owners of the boxes in which the message is pinned. */
  readonly pinnedIn: Set<PeerId>
  readonly isSilent: boolean
  /** True for a post of a broadcast channel. */
  readonly isPost: boolean
  readonly postAuthor?: string
  readonly viaBotId?: number
  readonly groupedId?: bigint
  readonly forward?: tl.messageFwdHeader
  readonly hasProtectedContent: boolean
  readonly effectId?: bigint
  isMediaAboveText: boolean
  /** True for what was sent when its moment came. */
  readonly isFromScheduled: boolean
  views: number
  /** Who has seen a post. */
  readonly viewerIds: Set<number>
  forwardCount: number
  /** Oldest first. */
  reactions: PeerReaction[]
  /** Where the copies are: the id that the message has in each box, by the peer id of the box's owner (a user or a channel). */
  readonly copies: Map<PeerId, number>
}
