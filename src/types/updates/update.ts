import type { CallbackQuery } from '../callbackQueries/callbackQuery.js'
import type { ChosenInlineResult } from '../inlineQueries/chosenInlineResult.js'
import type { InlineQuery } from '../inlineQueries/inlineQuery.js'
import type { JoinRequest } from '../joinRequests/joinRequest.js'
import type { Message } from '../messages/message.js'
import type { MessageReference } from '../messages/messageReference.js'
import type { Album } from './album.js'
import type { ChatMemberUpdated } from './chatMemberUpdated.js'
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
  readonly callbackQuery: UpdateCallbackQuery
  readonly inlineQuery: UpdateInlineQuery
  readonly chosenInlineResult: UpdateChosenInlineResult
}

/** The names of the updates that `on` takes. */
export type UpdateType = keyof UpdateMap
