import type * as tl from '../../tl/generated/api.js'
import { type ChatPChannelBase, chatPChannelBaseFromTl } from './chatPChannelBase.js'

/** A supergroup in brief. */
export interface ChatPSupergroup extends ChatPChannelBase {
  readonly type: 'supergroup'
  /** Whether messages are sorted into topics. */
  readonly isForum: boolean
  /** Whether one must be a member to write. */
  readonly requiresMembershipToSend: boolean
  /** Whether those who find the chat must ask an administrator to be let in. */
  readonly requiresApproval: boolean
  /** Whether this is the chat of direct messages that belongs to a channel. */
  readonly isDirectMessagesChat: boolean
}

/** Builds a `ChatPSupergroup`. */
export function chatPSupergroupFromTl(chat: tl.channel | tl.channelForbidden): ChatPSupergroup {
  return {
    type: 'supergroup',
    ...chatPChannelBaseFromTl(chat),
    isForum: chat._ === 'channel' && chat.forum === true,
    requiresMembershipToSend: chat._ === 'channel' && chat.join_to_send === true,
    requiresApproval: chat._ === 'channel' && chat.join_request === true,
    isDirectMessagesChat: chat.monoforum === true,
  }
}
