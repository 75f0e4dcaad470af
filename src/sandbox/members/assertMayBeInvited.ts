import { fault } from '../fault.js'
import type { User } from '../world/user.js'

/** Throws INPUT_USER_DEACTIVATED for an account that was deleted, and BOT_GROUPS_BLOCKED for a bot that stays out of groups. */
export function assertMayBeInvited(user: User): void {
  if (user.isDeleted) throw fault(400, 'INPUT_USER_DEACTIVATED')
  if (user.bot?.canJoinGroups === false) throw fault(400, 'BOT_GROUPS_BLOCKED')
}
