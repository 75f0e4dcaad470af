import type { Handler } from '../../handler.js'
import { scheduledIn } from '../../scheduled/scheduledIn.js'
import { tellOfScheduled } from '../../scheduled/tellOfScheduled.js'
import { peerIdToTl } from '../../world/peerId.js'

/** Deletes messages that wait for their moment; those that are gone are passed over. */
export const deleteScheduledMessages: Handler<'messages.deleteScheduledMessages'> = (context, params) => {
  const { world } = context
  for (const scheduled of scheduledIn(context, params.peer)) {
    if (!params.id.includes(scheduled.id)) continue
    world.scheduled.delete(scheduled.id)
    const peer = peerIdToTl(scheduled.draft.peerId)
    tellOfScheduled(world, scheduled, () => ({ _: 'updateDeleteScheduledMessages', peer, messages: [scheduled.id] }))
  }
  return context.answerUpdates()
}
