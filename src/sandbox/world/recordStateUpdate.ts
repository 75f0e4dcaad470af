import type * as tl from '../../tl/generated/api.js'
import { appendBounded, MAX_LOG_LENGTH } from './appendBounded.js'
import { secondsOf } from './secondsOf.js'
import { userBox } from './userBox.js'
import type { World } from './world.js'

/**
 * Tells one user of a change that belongs to no message box, such as `updateChannel` or `updatePendingJoinRequests`,
 * and keeps it for the user's sessions that are away. All such updates of one call go in one container under one seq.
 */
export function recordStateUpdate(world: World, userId: number, update: tl.Update, now: number): void {
  const box = userBox(world, userId)
  const { seqPlace, seq } = box
  const last = world.outbox[seqPlace]
  const isUnderWay = last?.type === 'update' && last.userId === userId && last.seq === seq
  if (!isUnderWay) box.seq += 1
  box.seqPlace = world.outbox.length
  appendBounded(box.seqLog, { seq: box.seq, date: secondsOf(now), update }, MAX_LOG_LENGTH)
  world.outbox.push({ type: 'update', userId, update, seq: box.seq })
}
