import type { ID } from '../id.js'

/** Everywhere that no narrower list holds. */
export interface BotCommandScopeDefault {
  readonly type: 'default'
}

/** All private chats. */
export interface BotCommandScopeAllPrivateChats {
  readonly type: 'allPrivateChats'
}

/** All groups and supergroups. */
export interface BotCommandScopeAllGroupChats {
  readonly type: 'allGroupChats'
}

/** The administrators of all groups and supergroups. */
export interface BotCommandScopeAllChatAdministrators {
  readonly type: 'allChatAdministrators'
}

/** One chat. */
export interface BotCommandScopeChat {
  readonly type: 'chat'
  readonly chatId: ID
}

/** The administrators of one group or supergroup. */
export interface BotCommandScopeChatAdministrators {
  readonly type: 'chatAdministrators'
  readonly chatId: ID
}

/** One member of one group or supergroup. */
export interface BotCommandScopeChatMember {
  readonly type: 'chatMember'
  readonly chatId: ID
  readonly userId: ID
}

/** Who sees a list of commands. See https://core.telegram.org/api/bots/commands#command-scopes. */
export type BotCommandScope =
  | BotCommandScopeDefault
  | BotCommandScopeAllPrivateChats
  | BotCommandScopeAllGroupChats
  | BotCommandScopeAllChatAdministrators
  | BotCommandScopeChat
  | BotCommandScopeChatAdministrators
  | BotCommandScopeChatMember
