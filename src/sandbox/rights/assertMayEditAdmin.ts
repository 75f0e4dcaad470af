import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { Channel } from '../world/chat.js'
import { memberIds } from '../world/memberIds.js'
import { hasAdminRight } from './hasAdminRight.js'
import { isAdmin } from './isAdmin.js'
import { isCreator } from './isCreator.js'

const MAX_ADMINS = 50

/** Throws unless the caller may give a user these rights, or take them where `rights` is undefined. */
export function assertMayEditAdmin(
  { userId, world }: CallContext,
  channel: Channel,
  targetId: number,
  rights: tl.chatAdminRights | undefined,
): void {
  const target = channel.participants.get(targetId)
  const isOwner = isCreator(channel, userId)
  if (target?.isCreator === true && targetId !== userId) throw fault(400, 'USER_CREATOR')
  if (!isOwner && !hasAdminRight(channel, userId, 'add_admins')) throw fault(400, 'CHAT_ADMIN_REQUIRED')
  if (world.users.get(targetId)?.isDeleted === true) throw fault(400, 'INPUT_USER_DEACTIVATED')
  if (isAdmin(channel, targetId)) {
    // An administrator may take back one's own rights, and edit those whom one promoted.
    const isOwnStep = targetId === userId && rights === undefined
    if (!isOwner && target?.promotedBy !== userId && !isOwnStep) throw fault(400, 'CHAT_ADMIN_REQUIRED')
  } else if (rights !== undefined) {
    if (target?.status === 'banned' && !hasAdminRight(channel, userId, 'ban_users')) {
      throw fault(400, 'CHAT_ADMIN_REQUIRED')
    }
    if (memberIds(channel).filter((id) => isAdmin(channel, id)).length >= MAX_ADMINS) {
      throw fault(400, 'ADMINS_TOO_MUCH')
    }
  }
}
