import type { ID } from '../id.js'
import type { ReplyTo } from './replyTo.js'

/** How messages are forwarded. */
export interface ForwardOptions {
  /** Sends copies, which do not show where they come from. */
  readonly dropSenderName?: boolean
  /** Leaves out the texts below media; takes effect together with `dropSenderName`. */
  readonly dropCaption?: boolean
  /** Forwards without a sound. */
  readonly disableNotification?: boolean
  /** Lets nobody forward or save what is forwarded. */
  readonly protectContent?: boolean
  /** The message of the chat forwarded to that is answered. */
  readonly replyTo?: ReplyTo
  /** The identifier of the thread or topic to forward to. */
  readonly messageThreadId?: number
  /** In whose name to forward: a channel of this account, or the chat itself. */
  readonly sendAs?: ID
  /** The identifier of an animated effect; private chats only. */
  readonly effectId?: string
  /** A point in time in the future at which to forward; users only. */
  readonly sendAt?: Date
}
