import type * as tl from '../../tl/generated/api.js'

/** Finds the messages that a call has brought about, in their order. */
export function newMessagesOf(updates: tl.Updates): readonly tl.Message[] {
  const messages: tl.Message[] = []
  for (const update of updates._ === 'updates' || updates._ === 'updatesCombined' ? updates.updates : [])
    if (update._ === 'updateNewMessage' || update._ === 'updateNewChannelMessage') messages.push(update.message)
  return messages
}
