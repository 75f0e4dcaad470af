import { SchemaError } from '../../errors/schemaError.js'
import type * as tl from '../../tl/generated/api.js'

/** Finds the message that a call has edited in the updates that it answered with. */
export function editedMessageOf(updates: tl.Updates, messageId: number): tl.message {
  const list = updates._ === 'updates' || updates._ === 'updatesCombined' ? updates.updates : []
  for (const update of list) {
    if (update._ !== 'updateEditMessage' && update._ !== 'updateEditChannelMessage') continue
    if (update.message._ === 'message' && update.message.id === messageId) return update.message
  }
  throw new SchemaError(`Telegram answered with ${updates._} without message ${messageId}, which was edited`)
}
