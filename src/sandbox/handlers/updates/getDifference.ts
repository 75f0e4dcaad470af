import type * as tl from '../../../tl/generated/api.js'
import { userEventToUpdate } from '../../builders/userEventToUpdate.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { eventsAfter } from '../../history/eventsAfter.js'
import { stateToTl } from '../../history/stateToTl.js'
import { updatesBeyondBox } from '../../history/updatesBeyondBox.js'
import { userBox } from '../../world/userBox.js'

const MAX_SLICE = 1000

/** Tells what a client has missed since it was last up to date. See https://core.telegram.org/api/updates#recovering-gaps. */
export const getDifference: Handler<'updates.getDifference'> = ({ now, userId, world }, params) => {
  const box = userBox(world, userId)
  if (params.pts <= 0) throw fault(400, 'PERSISTENT_TIMESTAMP_EMPTY')
  if (params.pts > box.pts || params.qts > box.qts) throw fault(400, 'PERSISTENT_TIMESTAMP_INVALID')
  const missed = eventsAfter(box, params.pts)
  if (missed === undefined || missed.length > (params.pts_total_limit ?? Infinity)) {
    return { _: 'updates.differenceTooLong', pts: box.pts }
  }
  const limit = Math.min(Math.max(params.pts_limit ?? MAX_SLICE, 1), MAX_SLICE)
  const slice = missed.slice(0, limit)
  const isWhole = slice.length === missed.length
  const newMessages: tl.Message[] = []
  const otherUpdates: tl.Update[] = []
  for (const event of slice) {
    const update = userEventToUpdate(world, userId, event)
    if (update?._ === 'updateNewMessage') newMessages.push(update.message)
    else if (update !== undefined) otherUpdates.push(update)
  }
  const state = stateToTl(world, userId, now)
  if (isWhole) otherUpdates.push(...updatesBeyondBox(world, userId, params))
  if (isWhole && missed.length === 0 && otherUpdates.length === 0) {
    return { _: 'updates.differenceEmpty', date: state.date, seq: state.seq }
  }
  const shared = {
    new_messages: newMessages,
    new_encrypted_messages: [],
    other_updates: otherUpdates,
    ...usersAndChats(world, userId, newMessages, otherUpdates),
  }
  if (isWhole) return { _: 'updates.difference', ...shared, state }
  const pts = slice.at(-1)?.pts ?? params.pts
  const { date, qts } = params
  return { _: 'updates.differenceSlice', ...shared, intermediate_state: { ...state, pts, date, qts } }
}
