import type { Chat } from '../world/chat.js'
import type { Invite } from '../world/invite.js'
import type { World } from '../world/world.js'
import { createInvite } from './createInvite.js'
import { findPrimaryInvite } from './findPrimaryInvite.js'

/** Gives the primary link of an administrator, which is made when it is first asked for. */
export function primaryInvite(world: World, chat: Chat, adminId: number, now: number): Invite {
  const known = findPrimaryInvite(chat, adminId)
  return known ?? createInvite(world, chat, { adminId, isPrimary: true, requiresApproval: false }, now)
}
