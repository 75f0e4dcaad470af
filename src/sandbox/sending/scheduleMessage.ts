import type * as tl from '../../tl/generated/api.js'
import { scheduledToTl } from '../builders/scheduledToTl.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { addDueEvent } from '../time/addDueEvent.js'
import type { MessageDraft } from '../world/messageDraft.js'
import type { ScheduledMessage } from '../scheduled/scheduledMessage.js'
import { scheduledOwner } from '../scheduled/scheduledOwner.js'
import { tellOfScheduled } from '../scheduled/tellOfScheduled.js'

/** https://core.telegram.org/api/scheduled-messages */
const MAX_SCHEDULED = 100
const MAX_AHEAD_SECONDS = 366 * 86_400

/** Keeps a message for its moment, and tells of it all who may see the list that it goes to. */
export function scheduleMessage(
  context: CallContext,
  draft: MessageDraft,
  sendAt: number,
  randomId: bigint,
): tl.Update {
  const { date, userId, world } = context
  if (world.users.get(userId)?.bot !== undefined) throw fault(400, 'SCHEDULE_BOT_NOT_ALLOWED')
  if (sendAt - date > MAX_AHEAD_SECONDS) throw fault(400, 'SCHEDULE_DATE_TOO_LATE')
  const ownerId = scheduledOwner(world, draft.peerId, userId)
  const waiting = [...world.scheduled.values()].filter(
    (one) => one.ownerId === ownerId && one.draft.peerId === draft.peerId,
  )
  if (waiting.length >= MAX_SCHEDULED) throw fault(400, 'SCHEDULE_TOO_MUCH')
  world.lastIds.scheduled += 1
  const scheduled: ScheduledMessage = { id: world.lastIds.scheduled, ownerId, draft, sendAt }
  world.scheduled.set(scheduled.id, scheduled)
  addDueEvent(world, { type: 'sendScheduled', at: sendAt * 1000, scheduledId: scheduled.id })
  tellOfScheduled(world, scheduled, (viewerId) => ({
    _: 'updateNewScheduledMessage',
    message: scheduledToTl(world, scheduled, viewerId),
  }))
  return { _: 'updateMessageID', id: scheduled.id, random_id: randomId }
}
