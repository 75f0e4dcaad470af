import type { CallbackQuery } from '../callbackQueries/callbackQuery.js'
import type { ChosenInlineResult } from '../inlineQueries/chosenInlineResult.js'
import type { InlineQuery } from '../inlineQueries/inlineQuery.js'
import type { JoinRequest } from '../joinRequests/joinRequest.js'
import type { Message } from '../messages/message.js'
import type { MessageInteractions } from '../messages/messageInteractions.js'
import type { MessageReference } from '../messages/messageReference.js'
import type { Album } from './album.js'
import type { Poll } from '../polls/poll.js'
import type { PollAnswer } from '../polls/pollAnswer.js'
import type { MessageReactionCount } from '../reactions/messageReactionCount.js'
import type { MessageReactions } from '../reactions/messageReactions.js'
import type { ChatMemberUpdated } from './chatMemberUpdated.js'
import type { ChatAction } from './chatAction.js'
import type { EmojiStatus } from '../users/emojiStatus.js'
import type { PendingJoinRequests } from './pendingJoinRequests.js'

/** A message was sent. */
export interface UpdateNewMessage {
  readonly type: 'message'
  readonly message: Message
}

/** An album was sent, which handlers of `message` are given message by message as well. */
export interface UpdateAlbum {
  readonly type: 'album'
  readonly album: Album
}

/** A message was edited. */
export interface UpdateMessageEdited {
  readonly type: 'editedMessage'
  readonly editedMessage: Message
}

/** Messages were deleted. */
export interface UpdateMessagesDeleted {
  readonly type: 'deletedMessages'
  readonly deletedMessages: readonly MessageReference[]
}

/** The membership of someone else has changed in a chat that this account administers. */
export interface UpdateChatMember {
  readonly type: 'chatMember'
  readonly chatMember: ChatMemberUpdated
}

/** The membership of this account has changed. */
export interface UpdateMyChatMember {
  readonly type: 'myChatMember'
  readonly myChatMember: ChatMemberUpdated
}

/** Someone asks to join a chat that this account administers. */
export interface UpdateJoinRequest {
  readonly type: 'joinRequest'
  readonly joinRequest: JoinRequest
}

/** The requests to join a chat that wait for an answer have become more or fewer. User accounts only. */
export interface UpdatePendingJoinRequests {
  readonly type: 'pendingJoinRequests'
  readonly pendingJoinRequests: PendingJoinRequests
}

/** Someone pressed a button below a message of this bot. */
export interface UpdateCallbackQuery {
  readonly type: 'callbackQuery'
  readonly callbackQuery: CallbackQuery
}

/** Someone types an inline query of this bot. */
export interface UpdateInlineQuery {
  readonly type: 'inlineQuery'
  readonly inlineQuery: InlineQuery
}

/** Someone sent a result of an inline query of this bot. */
export interface UpdateChosenInlineResult {
  readonly type: 'chosenInlineResult'
  readonly chosenInlineResult: ChosenInlineResult
}

/** A poll was closed, or votes in it have changed. */
export interface UpdatePoll {
  readonly type: 'poll'
  readonly poll: Poll
}

/** Somebody voted in a poll of this bot that is not anonymous. */
export interface UpdatePollAnswer {
  readonly type: 'pollAnswer'
  readonly pollAnswer: PollAnswer
}

/** The reactions to a message have changed, or how often it was seen or forwarded. User accounts only. */
export interface UpdateMessageInteractions {
  readonly type: 'messageInteractions'
  readonly messageInteractions: MessageInteractions
}

/** Somebody has changed their reactions to a message; bots that are administrators hear of it. */
export interface UpdateMessageReactions {
  readonly type: 'messageReactions'
  readonly messageReactions: MessageReactions
}

/** The reactions to a post of a channel have changed; bots that are administrators hear of it. */
export interface UpdateMessageReactionCount {
  readonly type: 'messageReactionCount'
  readonly messageReactionCount: MessageReactionCount
}

/** Somebody is about to send something. */
export interface UpdateChatAction {
  readonly type: 'chatAction'
  readonly chatAction: ChatAction
}

/** A user has another emoji beside the name. User accounts only. */
export interface UpdateEmojiStatus {
  readonly type: 'emojiStatus'
  readonly userId: number
  readonly emojiStatus: EmojiStatus
}

/** A user has no emoji beside the name any more. User accounts only. */
export interface UpdateEmojiStatusRemoved {
  readonly type: 'emojiStatusRemoved'
  readonly userId: number
}

/** Something that happened, as it is told to the handlers of `on`. */
export type Update = UpdateMap[UpdateType]

/** The updates by their `type`. */
export interface UpdateMap {
  readonly message: UpdateNewMessage
  readonly album: UpdateAlbum
  readonly editedMessage: UpdateMessageEdited
  readonly deletedMessages: UpdateMessagesDeleted
  readonly chatMember: UpdateChatMember
  readonly myChatMember: UpdateMyChatMember
  readonly joinRequest: UpdateJoinRequest
  readonly pendingJoinRequests: UpdatePendingJoinRequests
  readonly chatAction: UpdateChatAction
  readonly emojiStatus: UpdateEmojiStatus
  readonly emojiStatusRemoved: UpdateEmojiStatusRemoved
  readonly callbackQuery: UpdateCallbackQuery
  readonly inlineQuery: UpdateInlineQuery
  readonly chosenInlineResult: UpdateChosenInlineResult
  readonly poll: UpdatePoll
  readonly pollAnswer: UpdatePollAnswer
  readonly messageInteractions: UpdateMessageInteractions
  readonly messageReactions: UpdateMessageReactions
  readonly messageReactionCount: UpdateMessageReactionCount
}

/** The names of the updates that `on` takes. */
export type UpdateType = keyof UpdateMap
