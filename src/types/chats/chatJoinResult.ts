import type { User } from '../users/user.js'
import type { ChatP } from './chatP.js'

/** The account is now a member of the chat. */
export interface ChatJoinResultJoined {
  readonly type: 'joined'
  readonly chat: ChatP
}

/** The request to join was sent; an administrator has to approve it. */
export interface ChatJoinResultRequestSent {
  readonly type: 'requestSent'
}

/** The chat asks newcomers to pass a check in a mini app of a bot first. */
export interface ChatJoinResultCaptcha {
  readonly type: 'captcha'
  /** The bot whose mini app shows the check. */
  readonly bot: User
  /** The identifier of the check. */
  readonly queryId: string
}

/** What came of joining a chat. */
export type ChatJoinResult = ChatJoinResultJoined | ChatJoinResultRequestSent | ChatJoinResultCaptcha
