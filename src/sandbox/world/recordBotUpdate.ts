import type * as tl from '../../tl/generated/api.js'
import { appendBounded, MAX_LOG_LENGTH } from './appendBounded.js'
import { secondsOf } from './secondsOf.js'
import { userBox } from './userBox.js'
import type { World } from './world.js'

/**
 * Tells a bot something that is counted by qts, such as `updateBotChatInviteRequester` or `updateChannelParticipant`,
 * and keeps it for its sessions that are away.
 */
export function recordBotUpdate(world: World, botId: number, updateAt: (qts: number) => tl.Update, now: number): void {
  const box = userBox(world, botId)
  box.qts += 1
  const update = updateAt(box.qts)
  appendBounded(box.qtsLog, { qts: box.qts, date: secondsOf(now), update }, MAX_LOG_LENGTH)
  world.outbox.push({ type: 'update', userId: botId, update })
}
