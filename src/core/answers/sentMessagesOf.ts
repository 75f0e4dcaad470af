import type * as tl from '../../tl/generated/api.js'

/** Finds the messages that a call has sent, in the order of their random ids; those that were not sent are left out. */
export function sentMessagesOf(updates: tl.Updates, randomIds: Iterable<bigint>): readonly tl.message[] {
  const ids = new Map<bigint, number>()
  const messages = new Map<number, tl.message>()
  for (const update of updates._ === 'updates' || updates._ === 'updatesCombined' ? updates.updates : []) {
    switch (update._) {
      case 'updateMessageID':
        ids.set(update.random_id, update.id)
        break
      case 'updateNewMessage':
      case 'updateNewChannelMessage':
      case 'updateNewScheduledMessage':
        if (update.message._ === 'message') messages.set(update.message.id, update.message)
        break
      default:
    }
  }
  return [...randomIds].flatMap((randomId) => {
    const id = ids.get(randomId)
    return (id === undefined ? undefined : messages.get(id)) ?? []
  })
}
