import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { resolveUser } from '../../core/peers/resolveUser.js'
import { type ChatP, chatPFromTl } from '../../types/chats/chatP.js'
import type { ID } from '../../types/id.js'

/** Which part of the common chats to list. */
export interface GetCommonChatsOptions {
  /** The last chat of the page before. */
  readonly fromChatId?: ID
  /** How many chats to return at most, from 1 to 100; 100 when left out. */
  readonly limit?: number
}

/**
 * Lists the groups and supergroups that this account and another user are both in.
 *
 * Only users may call it. Throws an `InputError` for an option out of its range,
 * and an `RpcError` named `USER_ID_INVALID` where the other user is this account.
 * Calls https://core.telegram.org/method/messages.getCommonChats.
 */
export async function getCommonChats(
  core: Core,
  userId: ID,
  options: GetCommonChatsOptions = {},
): Promise<readonly ChatP[]> {
  const { fromChatId, limit = 100 } = options
  assertUser(core, 'getCommonChats')
  assertWholeNumber(limit, 'limit', 1, 100)
  const from = fromChatId === undefined ? undefined : await resolveChat(core, fromChatId, 'fromChatId')
  const { chats } = await core.invoke('messages.getCommonChats', {
    user_id: await resolveUser(core, userId),
    max_id: from === undefined ? 0 : from._ === 'inputPeerChat' ? from.chat_id : from.channel_id,
    limit,
  })
  return chats.flatMap((chat) => chatPFromTl(chat) ?? [])
}
