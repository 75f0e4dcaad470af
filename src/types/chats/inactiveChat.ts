import type { ChatP } from './chatP.js'

/** A supergroup or channel in which this account was long not seen. */
export interface InactiveChat {
  /** When the account was last active there. */
  readonly lastActivity: Date
  readonly chat: ChatP
}
