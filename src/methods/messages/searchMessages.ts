import { assertMessageId } from '../../core/checks/assertMessageId.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { messagesFromTl } from '../../core/messages/messagesFromTl.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { InputError } from '../../errors/inputError.js'
import type { ID } from '../../types/id.js'
import type { MessageList } from '../../types/messages/messageList.js'
import { type MessageSearchFilter, messageSearchFilterToTl } from '../../types/messages/messageSearchFilter.js'

/** What is searched for, and where. */
export interface SearchMessagesOptions {
  /** The chat to search in; all private chats and basic groups where absent. */
  readonly chatId?: ID
  /** Words that the messages have. */
  readonly query?: string
  /** Who sent the messages. */
  readonly from?: ID
  /** What kind of messages to search for; all kinds when absent. */
  readonly filter?: MessageSearchFilter
  /** The identifier of the message before which to begin; the newest is first when absent. */
  readonly offset?: number
  /** How many messages to leave out after that place, or below zero how many newer ones to take along; from -100 to 100. */
  readonly addOffset?: number
  /** The identifier of the thread or topic to search in. */
  readonly threadId?: number
  /** How many messages to find at most, from 1 to 100; 100 when absent. */
  readonly limit?: number
}

/**
 * Searches for messages, and returns the newest first. The next page begins at the last identifier of this one: give it as `offset`.
 *
 * Users only. Throws an `InputError` for an option out of its range, and an `RpcError` named `SEARCH_QUERY_EMPTY`
 * where neither a chat nor anything to search for is given. Calls https://core.telegram.org/method/messages.search.
 */
export async function searchMessages(core: Core, options: SearchMessagesOptions = {}): Promise<MessageList> {
  const { chatId, query = '', from, filter = 'empty', offset, addOffset = 0, threadId, limit = 100 } = options
  signedInId(core)
  assertUser(core, 'searchMessages')
  if (offset !== undefined) assertMessageId(offset, 'offset')
  if (threadId !== undefined) assertMessageId(threadId, 'threadId')
  assertWholeNumber(addOffset, 'addOffset', -100, 100)
  assertWholeNumber(limit, 'limit', 1, 100)
  const tlFilter = messageSearchFilterToTl(filter)
  if (tlFilter === undefined)
    throw new InputError(`filter must be a kind such as pinned, but it is ${filter}`, 'filter')
  const result = await core.invoke('messages.search', {
    peer: chatId === undefined ? { _: 'inputPeerEmpty' } : await resolvePeer(core, chatId),
    q: query,
    from_id: from === undefined ? undefined : await resolvePeer(core, from, 'from'),
    top_msg_id: threadId,
    filter: tlFilter,
    min_date: 0,
    max_date: 0,
    offset_id: offset ?? 0,
    add_offset: addOffset,
    limit,
    max_id: 0,
    min_id: 0,
    hash: 0n,
  })
  const messages = messagesFromTl(core, result)
  return { messages, count: 'count' in result ? result.count : messages.length }
}
