import type { ChatAdministratorRights } from '../chats/chatAdministratorRights.js'
import type { ChatMemberRights } from '../chats/chatMemberRights.js'
import type { ChatP } from '../chats/chatP.js'

/** What every kind of membership has. */
export interface ChatMemberBase {
  /** Who this is about: a user, or a channel that was banned from a chat. */
  readonly member: ChatP
}

/** The owner of a chat. */
export interface ChatMemberCreator extends ChatMemberBase {
  readonly status: 'creator'
  /** Whether the owner acts in the name of the chat. */
  readonly isAnonymous: boolean
  /** The title that stands beside the name. */
  readonly title?: string
}

/** An administrator of a chat. */
export interface ChatMemberAdministrator extends ChatMemberBase {
  readonly status: 'administrator'
  readonly rights: ChatAdministratorRights
  /** The title that stands beside the name. */
  readonly title?: string
}

/** An ordinary member of a chat. */
export interface ChatMemberMember extends ChatMemberBase {
  readonly status: 'member'
  readonly joinedAt: Date
  /** When a paid subscription to the chat runs out. */
  readonly until?: Date
  /** The tag that stands beside the name. */
  readonly tag?: string
}

/** Someone who may do less than the others in a chat. */
export interface ChatMemberRestricted extends ChatMemberBase {
  readonly status: 'restricted'
  /** Whether they are in the chat at present. */
  readonly isMember: boolean
  readonly rights: ChatMemberRights
  /** When the restriction ends; absent for one without an end. */
  readonly until?: Date
  /** The tag that stands beside the name. */
  readonly tag?: string
}

/** Someone who is not in a chat but may come, or come back. */
export interface ChatMemberLeft extends ChatMemberBase {
  readonly status: 'left'
}

/** Someone who was removed from a chat and may not come back. */
export interface ChatMemberBanned extends ChatMemberBase {
  readonly status: 'banned'
  /** When the ban ends; absent for one without an end. */
  readonly until?: Date
}

/** How someone stands to a chat. The kinds are told apart by `status`. */
export type ChatMember =
  | ChatMemberCreator
  | ChatMemberAdministrator
  | ChatMemberMember
  | ChatMemberRestricted
  | ChatMemberLeft
  | ChatMemberBanned

/** The kinds of `ChatMember`. */
export type ChatMemberStatus = ChatMember['status']
