import type { ChatMember } from '../chatMembers/chatMember.js'
import type { ChatMemberRights } from '../chats/chatMemberRights.js'
import type { InviteLink } from '../inviteLinks/inviteLink.js'
import type { Message } from '../messages/message.js'
import type { AvailableReactions } from '../reactions/availableReactions.js'
import type { Topic } from '../topics/topic.js'

/** A text of the chat was changed. */
export interface RecentActionChangeText {
  readonly type: 'changeTitle' | 'changeDescription' | 'changeUsername'
  /** Empty where there was none. */
  readonly previous: string
  /** Empty where there is none. */
  readonly new: string
}

/** The photo of the chat was changed or removed. */
export interface RecentActionChangePhoto {
  readonly type: 'changePhoto'
}

/** A setting was switched on or off. */
export interface RecentActionToggle {
  readonly type:
    | 'toggleInvites'
    | 'toggleSignatures'
    | 'toggleAuthorProfiles'
    | 'toggleChatHistoryForNewMembers'
    | 'toggleContentProtection'
    | 'toggleTopics'
    | 'toggleAntispam'
    | 'toggleAutomaticTranslation'
  readonly isEnabled: boolean
}

/** Something was done with a message: it was sent, pinned or unpinned, or deleted, or its poll was closed. */
export interface RecentActionMessage {
  readonly type: 'sendMessage' | 'pinMessage' | 'unpinMessage' | 'deleteMessage' | 'stopPoll'
  /** The message; absent where it is gone. */
  readonly message?: Message
}

/** A message was edited. */
export interface RecentActionEditMessage {
  readonly type: 'editMessage'
  readonly previous?: Message
  readonly new?: Message
}

/** Someone came by themselves, or left. */
export interface RecentActionMembership {
  readonly type: 'join' | 'leave'
}

/** Someone came by an invite link. */
export interface RecentActionJoinByInvite {
  readonly type: 'joinByInvite'
  readonly inviteLink?: InviteLink
  /** Whether the link was one to a folder of chats. */
  readonly isViaFolder: boolean
}

/** Someone was let in who had asked. */
export interface RecentActionJoinByRequest {
  readonly type: 'joinByRequest'
  /** The link that they came by; absent where they came by the chat's username. */
  readonly inviteLink?: InviteLink
  /** The identifier of the administrator who let them in. */
  readonly approvedBy: number
}

/** Someone was brought into the chat. */
export interface RecentActionInvite {
  readonly type: 'invite'
  readonly chatMember: ChatMember
}

/** What someone may do was changed: they were banned, restricted or let go, or made an administrator or none. */
export interface RecentActionMemberChange {
  readonly type: 'toggleRestriction' | 'togglePromotion' | 'extendSubscription'
  readonly previous: ChatMember
  readonly new: ChatMember
}

/** The tag or title beside someone's name was changed. */
export interface RecentActionEditChatMemberTag {
  readonly type: 'editChatMemberTag'
  readonly userId: number
  readonly previous?: string
  readonly new?: string
}

/** What members may do was changed. */
export interface RecentActionSetDefaultPermissions {
  readonly type: 'setDefaultPermissions'
  readonly previous: ChatMemberRights
  readonly new: ChatMemberRights
}

/** The chat was linked to another one for discussions, or no more. */
export interface RecentActionChangeDiscussionChat {
  readonly type: 'changeDiscussionChat'
  readonly previous?: number
  readonly new?: number
}

/** A span was changed: that between two messages of a member, or that after which messages delete themselves; 0 for none. */
export interface RecentActionSetSpan {
  readonly type: 'setSlowMode' | 'setHistoryTtl'
  readonly previousSeconds: number
  readonly newSeconds: number
}

/** An invite link was revoked, or a revoked one deleted. */
export interface RecentActionInviteLink {
  readonly type: 'revokeInviteLink' | 'deleteInviteLink'
  readonly inviteLink?: InviteLink
}

/** An invite link was edited. */
export interface RecentActionEditInviteLink {
  readonly type: 'editInviteLink'
  readonly previous?: InviteLink
  readonly new?: InviteLink
}

/** The reactions that can be made were changed. */
export interface RecentActionSetAvailableReactions {
  readonly type: 'setAvailableReactions'
  readonly previous: AvailableReactions
  readonly new: AvailableReactions
}

/** The usernames were changed or put into another order. */
export interface RecentActionSetUsernames {
  readonly type: 'setUsernames'
  readonly previous: readonly string[]
  readonly new: readonly string[]
}

/** A topic was made or deleted. */
export interface RecentActionTopic {
  readonly type: 'createTopic' | 'deleteTopic'
  readonly topic: Topic
}

/** A topic was edited. */
export interface RecentActionEditTopic {
  readonly type: 'editTopic'
  readonly previous: Topic
  readonly new: Topic
}

/** A topic was pinned or unpinned. */
export interface RecentActionPinTopic {
  readonly type: 'pinTopic'
  readonly previous?: Topic
  readonly new?: Topic
}

/** A video chat was begun or ended. */
export interface RecentActionVideoChat {
  readonly type: 'startVideoChat' | 'endVideoChat'
}

/** Something of which no more is said here. */
export interface RecentActionUnsupported {
  readonly type: 'unsupported'
}

/** What was done in a supergroup or channel. */
export type RecentAction =
  | RecentActionChangeText
  | RecentActionChangePhoto
  | RecentActionToggle
  | RecentActionMessage
  | RecentActionEditMessage
  | RecentActionMembership
  | RecentActionJoinByInvite
  | RecentActionJoinByRequest
  | RecentActionInvite
  | RecentActionMemberChange
  | RecentActionEditChatMemberTag
  | RecentActionSetDefaultPermissions
  | RecentActionChangeDiscussionChat
  | RecentActionSetSpan
  | RecentActionInviteLink
  | RecentActionEditInviteLink
  | RecentActionSetAvailableReactions
  | RecentActionSetUsernames
  | RecentActionTopic
  | RecentActionEditTopic
  | RecentActionPinTopic
  | RecentActionVideoChat
  | RecentActionUnsupported
