import type { Chat } from '../world/chat.js'
import type { Invite } from '../world/invite.js'
import type { World } from '../world/world.js'
import { findPrimaryInvite } from './findPrimaryInvite.js'
import { primaryInvite } from './primaryInvite.js'

/** Revokes the primary link of an administrator, if there is one, and gives the new one. */
export function replacePrimaryInvite(world: World, chat: Chat, adminId: number, now: number): Invite {
  const old = findPrimaryInvite(chat, adminId)
  if (old !== undefined) old.isRevoked = true
  return primaryInvite(world, chat, adminId, now)
}
