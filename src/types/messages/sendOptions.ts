import type { ID } from '../id.js'
import type { ReplyMarkup } from '../keyboards/replyMarkup.js'
import type { ReplyTo } from './replyTo.js'

/** How a message is sent, whatever is in it. */
export interface SendOptions {
  /** Sends the message without a sound. */
  readonly disableNotification?: boolean
  /** Lets nobody forward or save the message. */
  readonly protectContent?: boolean
  /** The message that this one answers. */
  readonly replyTo?: ReplyTo
  /** The identifier of the thread or topic to send to. */
  readonly messageThreadId?: number
  /** The buttons that come with the message, or what else it shows to its readers; bots only. */
  readonly replyMarkup?: ReplyMarkup
  /** In whose name to send: a channel of this account, or the chat itself. */
  readonly sendAs?: ID
  /** The identifier of an animated effect; private chats only. */
  readonly effectId?: string
  /** A point in time in the future at which to send the message; users only. */
  readonly sendAt?: Date
}
