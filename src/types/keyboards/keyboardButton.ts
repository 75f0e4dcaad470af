import type { ChatAdministratorRights } from '../chats/chatAdministratorRights.js'
import type { KeyboardButtonBase } from './keyboardButtonBase.js'

/** Sends its own text as a message. */
export interface KeyboardButtonText extends KeyboardButtonBase {
  readonly type: 'text'
}

/** Lets the user choose people or bots, and tells the bot whom. */
export interface KeyboardButtonRequestUser extends KeyboardButtonBase {
  readonly type: 'requestUser'
  /** Tells the buttons of a message apart: a whole number of 32 bits that comes back with the answer. */
  readonly requestId: number
  /** Whether bots are to be chosen, or people; both where absent. */
  readonly isBot?: boolean
  /** Whether only those with Premium may be chosen, or only those without. */
  readonly isPremium?: boolean
  /** How many may be chosen, from 1 to 10; 1 where absent. */
  readonly maxQuantity?: number
  /** Asks for the names of the chosen too. Only in what is sent. */
  readonly requestName?: boolean
  /** Asks for the usernames of the chosen too. Only in what is sent. */
  readonly requestUsername?: boolean
  /** Asks for the photos of the chosen too. Only in what is sent. */
  readonly requestPhoto?: boolean
}

/** Lets the user choose a chat, and tells the bot which. */
export interface KeyboardButtonRequestChat extends KeyboardButtonBase {
  readonly type: 'requestChat'
  /** Tells the buttons of a message apart: a whole number of 32 bits that comes back with the answer. */
  readonly requestId: number
  /** Whether a channel is to be chosen, or a group. */
  readonly isChannel: boolean
  /** Whether the group must be a forum, or must be none. */
  readonly isForum?: boolean
  /** Whether the chat must have a username, or must have none. */
  readonly hasUsername?: boolean
  /** Whether the user must own the chat. */
  readonly isOwner?: boolean
  /** The rights that the user must have in the chat. */
  readonly userAdministratorRights?: ChatAdministratorRights
  /** The rights that the bot must have in the chat; a part of those of the user. */
  readonly botAdministratorRights?: ChatAdministratorRights
  /** Whether the bot must be in the group. */
  readonly isBotMember?: boolean
  /** Asks for the title of the chat too. Only in what is sent. */
  readonly requestTitle?: boolean
  /** Asks for the username of the chat too. Only in what is sent. */
  readonly requestUsername?: boolean
  /** Asks for the photo of the chat too. Only in what is sent. */
  readonly requestPhoto?: boolean
}

/** Lets the user make a bot that this bot manages. */
export interface KeyboardButtonRequestManagedBot extends KeyboardButtonBase {
  readonly type: 'requestManagedBot'
  /** Tells the buttons of a message apart: a whole number of 32 bits that comes back with the answer. */
  readonly requestId: number
  /** The name that is suggested for the bot. */
  readonly suggestedName?: string
  /** The username that is suggested for the bot. */
  readonly suggestedUsername?: string
}

/** Sends the phone number of the user, once asked; private chats only. */
export interface KeyboardButtonRequestContact extends KeyboardButtonBase {
  readonly type: 'requestContact'
}

/** Sends the place where the user is, once asked; private chats only. */
export interface KeyboardButtonRequestLocation extends KeyboardButtonBase {
  readonly type: 'requestLocation'
}

/** Lets the user make a poll and send it to the bot; private chats only. */
export interface KeyboardButtonRequestPoll extends KeyboardButtonBase {
  readonly type: 'requestPoll'
  /** Which polls may be made; both where absent. */
  readonly pollType?: 'regular' | 'quiz'
}

/** Opens a mini app that may send data to the bot; private chats only. */
export interface KeyboardButtonMiniApp extends KeyboardButtonBase {
  readonly type: 'miniApp'
  /** An address that begins with `https://`. */
  readonly url: string
}

/** A button in place of the user's own keyboard. */
export type KeyboardButton =
  | KeyboardButtonText
  | KeyboardButtonRequestUser
  | KeyboardButtonRequestChat
  | KeyboardButtonRequestManagedBot
  | KeyboardButtonRequestContact
  | KeyboardButtonRequestLocation
  | KeyboardButtonRequestPoll
  | KeyboardButtonMiniApp
