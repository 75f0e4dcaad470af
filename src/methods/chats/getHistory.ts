import { assertDate } from '../../core/checks/assertDate.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { SchemaError } from '../../errors/schemaError.js'
import { dateToTl } from '../../types/dateToTl.js'
import type { ID } from '../../types/id.js'
import { type Message, messageFromTl } from '../../types/messages/message.js'

/** Which part of the history of a chat to read. See https://core.telegram.org/api/offsets. */
export interface GetHistoryOptions {
  /** Starts with the message before this one: the `id` of the last message of the page before. */
  readonly offsetId?: number
  /** Starts with the newest message from before this point in time. */
  readonly offsetDate?: Date
  /** Skips so many messages more, or with a negative number starts so many earlier, towards the newer ones. */
  readonly addOffset?: number
  /** How many messages to return at most, from 1 to 100; 100 when left out. */
  readonly limit?: number
}

/**
 * Reads the history of a chat, newest message first.
 *
 * Only users may call it. Throws an `InputError` for an option out of its range,
 * and an `RpcError` named `CHANNEL_PRIVATE` for a chat that the account may not see.
 * Calls https://core.telegram.org/method/messages.getHistory.
 */
export async function getHistory(core: Core, chatId: ID, options: GetHistoryOptions = {}): Promise<readonly Message[]> {
  const { offsetId = 0, offsetDate, addOffset = 0, limit = 100 } = options
  assertUser(core, 'getHistory')
  assertWholeNumber(offsetId, 'offsetId', 0, 0x7fff_ffff)
  assertWholeNumber(addOffset, 'addOffset', -0x8000_0000, 0x7fff_ffff)
  assertWholeNumber(limit, 'limit', 1, 100)
  if (offsetDate !== undefined) assertDate(offsetDate, 'offsetDate')
  const result = await core.invoke('messages.getHistory', {
    peer: await resolvePeer(core, chatId),
    offset_id: offsetId,
    offset_date: offsetDate === undefined ? 0 : dateToTl(offsetDate),
    add_offset: addOffset,
    limit,
    max_id: 0,
    min_id: 0,
    hash: 0n,
  })
  if (result._ === 'messages.messagesNotModified')
    throw new SchemaError(`Telegram answered with ${result._} to a question that held no earlier answer`)
  const selfId = signedInId(core)
  return result.messages.flatMap((message) => messageFromTl(message, core.peers, selfId) ?? [])
}
