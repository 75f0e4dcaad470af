import type * as tl from '../../tl/generated/api.js'
import type { BoxEvent } from './boxEvent.js'
import type { PeerId } from './peerId.js'

/** What every message box has: its place in the order of events, and the events that clients may have missed. */
export interface MessageBox {
  /** The position after the newest event. */
  pts: number
  /** The newest events in order; older ones were dropped, and who asks for them is told that the gap is too long. */
  readonly log: BoxEvent[]
  lastMessageId: number
}

/** A message in the box of one user. */
export interface BoxMessage {
  readonly id: number
  /** The message itself, by its key in the world. */
  readonly key: number
  readonly peerId: PeerId
  readonly isOutgoing: boolean
  isMentioned: boolean
  isMediaUnread: boolean
}

/** The box of a user: private messages and messages of basic groups, and the marks in all of the user's dialogs. */
export interface UserBox extends MessageBox {
  qts: number
  seq: number
  /** Where the last update counted by `seq` stands among those that are under way; it may have been told long since. */
  seqPlace: number
  /** By message id, oldest first. */
  readonly messages: Map<number, BoxMessage>
  readonly dialogs: Map<PeerId, Dialog>
  /** Events that only bots hear, counted by qts. */
  readonly qtsLog: QtsEvent[]
  /** Changes of state that have no box, counted by seq. */
  readonly seqLog: SeqEvent[]
  /** The `random_id`s of late, oldest first, with the moment that each was used, in milliseconds. */
  readonly randomIds: Map<bigint, number>
}

/** The box of a channel or supergroup. */
export interface ChannelBox extends MessageBox {
  /** When something last happened in it, in seconds. */
  lastEventAt: number
  /** The key of each message, by message id, oldest first. */
  readonly messages: Map<number, number>
}

/** A chat in a user's list. */
export interface Dialog {
  readonly peerId: PeerId
  /** The ids of the messages, ascending; empty for channels, whose messages are in their own box. */
  readonly messageIds: number[]
  readInboxMaxId: number
  readOutboxMaxId: number
  /** Messages of a channel up to this one are hidden from the user. */
  availableMinId: number
  isPinned: boolean
  isArchived: boolean
  isMarkedUnread: boolean
  /** When the dialog came into the list, in seconds: its place where it has no message. */
  readonly createdAt: number
  draft?: tl.draftMessage
  /** How far the user has read each topic of a forum, and how far what the user wrote there was read. */
  readonly topicMarks: Map<number, TopicMarks>
  /** After how many seconds messages of a private chat go by themselves; absent for never. */
  messageTtlSeconds?: number
  /** The messages speaking to the user that were read as such, without the messages around them. */
  readonly readMentionIds: Set<number>
}

/** How far a topic was read. */
export interface TopicMarks {
  readInboxMaxId: number
  readOutboxMaxId: number
}

/** An update that is counted by qts. */
export interface QtsEvent {
  readonly qts: number
  /** In seconds. */
  readonly date: number
  readonly update: tl.Update
}

/** An update that is counted by the seq of the container that brought it. */
export interface SeqEvent {
  readonly seq: number
  /** In seconds. */
  readonly date: number
  readonly update: tl.Update
}
