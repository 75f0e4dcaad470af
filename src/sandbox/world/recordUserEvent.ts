import type { BoxChange, BoxEvent } from './boxEvent.js'
import { appendBounded, MAX_LOG_LENGTH } from './appendBounded.js'
import { userBox } from './userBox.js'
import type { World } from './world.js'

/** A change that names its place itself, made once the place is known. */
export type ChangeAt = (pts: number) => BoxChange

/**
 * Writes down that something happened in a user's box, and has it told to the user's sessions.
 * The position moves on by `ptsCount`: the number of messages concerned, or 0 for what changes no message.
 */
export function recordUserEvent(
  world: World,
  userId: number,
  change: BoxChange | ChangeAt,
  ptsCount: number = 1,
): BoxEvent {
  const box = userBox(world, userId)
  box.pts += ptsCount
  const event = { ...(typeof change === 'function' ? change(box.pts) : change), pts: box.pts, ptsCount }
  appendBounded(box.log, event, MAX_LOG_LENGTH)
  world.outbox.push({ type: 'userEvent', userId, event })
  return event
}
