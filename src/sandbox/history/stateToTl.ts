import type * as tl from '../../tl/generated/api.js'
import { secondsOf } from '../world/secondsOf.js'
import { userBox } from '../world/userBox.js'
import type { World } from '../world/world.js'
import { unreadCount } from './unreadCount.js'

/** Shows where a user's box stands. */
export function stateToTl(world: World, userId: number, now: number): tl.updates_state {
  const { pts, qts, seq, dialogs } = userBox(world, userId)
  const unread = [...dialogs.values()].reduce((sum, dialog) => sum + unreadCount(world, userId, dialog), 0)
  return { _: 'updates.state', pts, qts, date: secondsOf(now), seq, unread_count: unread }
}
