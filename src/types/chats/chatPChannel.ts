import type * as tl from '../../tl/generated/api.js'
import { type EmojiStatus, emojiStatusFromTl } from '../users/emojiStatus.js'
import { type ChatPChannelBase, chatPChannelBaseFromTl } from './chatPChannelBase.js'

/** A channel in brief. */
export interface ChatPChannel extends ChatPChannelBase {
  readonly type: 'channel'
  readonly emojiStatus?: EmojiStatus
}

/** Builds a `ChatPChannel`. */
export function chatPChannelFromTl(chat: tl.channel | tl.channelForbidden): ChatPChannel {
  const base = chatPChannelBaseFromTl(chat)
  const emojiStatus =
    chat._ === 'channel' && chat.emoji_status !== undefined ? emojiStatusFromTl(chat.emoji_status) : undefined
  return emojiStatus === undefined ? { type: 'channel', ...base } : { type: 'channel', ...base, emojiStatus }
}
