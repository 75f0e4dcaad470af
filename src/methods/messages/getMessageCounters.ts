import type { Core } from '../../core/core.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ID } from '../../types/id.js'
import type { MessageCounters } from '../../types/messages/messageCounters.js'
import { getMessagesCounters } from './getMessagesCounters.js'

/**
 * Returns how often a message was seen, answered and forwarded. It counts for no view.
 *
 * Users only. Calls https://core.telegram.org/method/messages.getMessagesViews.
 */
export async function getMessageCounters(core: Core, chatId: ID, messageId: number): Promise<MessageCounters> {
  const [counters] = await getMessagesCounters(core, chatId, [messageId])
  if (counters === undefined) throw new SchemaError('Telegram answered without the counters of the message')
  return counters
}
