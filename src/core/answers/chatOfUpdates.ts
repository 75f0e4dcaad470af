import { SchemaError } from '../../errors/schemaError.js'
import type * as tl from '../../tl/generated/api.js'
import { chatPFromTl } from '../../types/chats/chatP.js'
import type { ChatP } from '../../types/chats/chatP.js'

/** The chat that a call has created or joined: the one that its updates bring along. */
export function chatOfUpdates(updates: tl.Updates): ChatP {
  const chats = updates._ === 'updates' || updates._ === 'updatesCombined' ? updates.chats : []
  for (const chat of chats) {
    const built = chatPFromTl(chat)
    if (built !== undefined) return built
  }
  throw new SchemaError(`Telegram answered with ${updates._} without the chat that it is about`)
}
