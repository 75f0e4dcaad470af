import type { User } from '../users/user.js'
import type { PollOption } from '../polls/pollOption.js'
import type { MessageBase } from './messageBase.js'

/** Users came into the chat: they were added, or joined by a link or by a request. */
export interface MessageNewChatMembers extends MessageBase {
  readonly type: 'newChatMembers'
  readonly newChatMembers: readonly User[]
}

/** A user left the chat or was removed from it. */
export interface MessageLeftChatMember extends MessageBase {
  readonly type: 'leftChatMember'
  readonly leftChatMember: User
}

/** The chat has a new title. */
export interface MessageNewChatTitle extends MessageBase {
  readonly type: 'newChatTitle'
  readonly newChatTitle: string
}

/** The chat's photo was removed. */
export interface MessageDeletedChatPhoto extends MessageBase {
  readonly type: 'deletedChatPhoto'
}

/** A basic group was created. */
export interface MessageGroupCreated extends MessageBase {
  readonly type: 'groupCreated'
  /** Who was in it from the start. */
  readonly newChatMembers: readonly User[]
}

/** A supergroup was created. */
export interface MessageSupergroupCreated extends MessageBase {
  readonly type: 'supergroupCreated'
}

/** A channel was created. */
export interface MessageChannelCreated extends MessageBase {
  readonly type: 'channelCreated'
}

/** Messages of the chat now delete themselves after another time, or no more. */
export interface MessageAutoDeleteTimerChanged extends MessageBase {
  readonly type: 'newAutoDeleteTime'
  /** After how many seconds messages delete themselves; 0 when they do not. */
  readonly newAutoDeleteSeconds: number
}

/** The basic group became a supergroup. */
export interface MessageChatMigratedTo extends MessageBase {
  readonly type: 'chatMigratedTo'
  /** The identifier of the supergroup. */
  readonly chatMigratedTo: number
}

/** The supergroup was a basic group before. */
export interface MessageChatMigratedFrom extends MessageBase {
  readonly type: 'chatMigratedFrom'
  /** The identifier of the basic group. */
  readonly chatMigratedFrom: number
}

/** A message of the chat was pinned. */
export interface MessagePinnedMessage extends MessageBase {
  readonly type: 'pinnedMessage'
  /** The identifier of the message that was pinned; absent where it has been deleted since. */
  readonly pinnedMessageId?: number
}

/** The chat has a new owner. */
export interface MessageNewOwner extends MessageBase {
  readonly type: 'newOwner'
  readonly newOwnerId: number
}

/** The history of the private chat was cleared. */
export interface MessageHistoryCleared extends MessageBase {
  readonly type: 'historyCleared'
}

/** A topic was made. The message begins the topic, whose identifier is that of the message. */
export interface MessageForumTopicCreated extends MessageBase {
  readonly type: 'forumTopicCreated'
  readonly forumTopicCreated: { readonly name: string; readonly color: number; readonly customEmojiId?: string }
}

/** A topic has another name or icon. */
export interface MessageForumTopicEdited extends MessageBase {
  readonly type: 'forumTopicEdited'
  /** What is new; an empty `customEmojiId` stands for no icon. */
  readonly forumTopicEdited: { readonly name?: string; readonly customEmojiId?: string }
}

/** A topic was closed. */
export interface MessageForumTopicClosed extends MessageBase {
  readonly type: 'forumTopicClosed'
}

/** A topic was opened again. */
export interface MessageForumTopicReopened extends MessageBase {
  readonly type: 'forumTopicReopened'
}

/** The general topic is not listed any more, or is listed again. */
export interface MessageGeneralForumTopicHidden extends MessageBase {
  readonly type: 'generalForumTopicHidden' | 'generalForumTopicShown'
}

/** Someone made a screenshot of the private chat. */
export interface MessageScreenshotTaken extends MessageBase {
  readonly type: 'screenshotTaken'
}

/** An option was added to a poll. */
export interface MessagePollOptionAdded extends MessageBase {
  readonly type: 'pollOptionAdded'
  readonly pollOptionAdded: PollOption
}

/** An option was removed from a poll. */
export interface MessagePollOptionRemoved extends MessageBase {
  readonly type: 'pollOptionRemoved'
  readonly pollOptionRemoved: PollOption
}

/** A message of a kind that this version does not know. */
export interface MessageUnsupported extends MessageBase {
  readonly type: 'unsupported'
}

/** Messages that tell what happened in a chat. */
export type MessageService =
  | MessageNewChatMembers
  | MessageLeftChatMember
  | MessageNewChatTitle
  | MessageDeletedChatPhoto
  | MessageGroupCreated
  | MessageSupergroupCreated
  | MessageChannelCreated
  | MessageAutoDeleteTimerChanged
  | MessageChatMigratedTo
  | MessageChatMigratedFrom
  | MessagePinnedMessage
  | MessageNewOwner
  | MessageHistoryCleared
  | MessageForumTopicCreated
  | MessageForumTopicEdited
  | MessageForumTopicClosed
  | MessageForumTopicReopened
  | MessageGeneralForumTopicHidden
  | MessageScreenshotTaken
  | MessagePollOptionAdded
  | MessagePollOptionRemoved
  | MessageUnsupported
