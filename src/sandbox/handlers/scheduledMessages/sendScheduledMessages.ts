import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { scheduledIn } from '../../scheduled/scheduledIn.js'
import { sendScheduled } from '../../scheduled/sendScheduled.js'

/** Sends messages before their moment. */
export const sendScheduledMessages: Handler<'messages.sendScheduledMessages'> = (context, params) => {
  const waiting = scheduledIn(context, params.peer).filter(({ id }) => params.id.includes(id))
  if (waiting.length === 0 || waiting.length < new Set(params.id).size) throw fault(400, 'MESSAGE_ID_INVALID')
  for (const scheduled of waiting) sendScheduled(context.world, scheduled, context.now)
  return context.answerUpdates()
}
