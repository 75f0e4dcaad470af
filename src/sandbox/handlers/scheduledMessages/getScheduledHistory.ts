import { scheduledToTl } from '../../builders/scheduledToTl.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import type { Handler } from '../../handler.js'
import { scheduledIn } from '../../scheduled/scheduledIn.js'

/** Lists the messages that wait to be sent to a chat, the last one first. */
export const getScheduledHistory: Handler<'messages.getScheduledHistory'> = (context, params) => {
  const { userId, world } = context
  const messages = scheduledIn(context, params.peer)
    .map((scheduled) => scheduledToTl(world, scheduled, userId))
    .toReversed()
  return { _: 'messages.messages', messages, topics: [], ...usersAndChats(world, userId, messages) }
}
