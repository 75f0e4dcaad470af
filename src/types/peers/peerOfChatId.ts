import type * as tl from '../../tl/generated/api.js'

// https://core.telegram.org/api/bots/ids
const MAX_USER_ID = 0xff_ffff_ffff
const MAX_GROUP_ID = 999_999_999_999
/** What lies between a channel's own id and its id in Bot API form. */
export const CHANNEL_ID_OFFSET = 1_000_000_000_000
const MAX_CHANNEL_ID = CHANNEL_ID_OFFSET - 2 ** 31
/** Direct messages of channels live above the ids that secret chats take. */
const MIN_MONOFORUM_ID = CHANNEL_ID_OFFSET + 2 ** 31 + 1
const MAX_MONOFORUM_ID = 3_000_000_000_000

/**
 * Reads a chat id in Bot API form; a number outside every range is nobody's.
 * See https://core.telegram.org/api/bots/ids.
 */
export function peerOfChatId(chatId: number): tl.Peer | undefined {
  if (!Number.isSafeInteger(chatId) || chatId === 0) return undefined
  if (chatId > 0) return chatId <= MAX_USER_ID ? { _: 'peerUser', user_id: chatId } : undefined
  if (-chatId <= MAX_GROUP_ID) return { _: 'peerChat', chat_id: -chatId }
  const channelId = -chatId - CHANNEL_ID_OFFSET
  const isChannel = channelId > 0 && channelId <= MAX_CHANNEL_ID
  const isMonoforum = channelId >= MIN_MONOFORUM_ID && channelId <= MAX_MONOFORUM_ID
  return isChannel || isMonoforum ? { _: 'peerChannel', channel_id: channelId } : undefined
}
