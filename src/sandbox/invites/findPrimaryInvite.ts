import type { Chat } from '../world/chat.js'
import type { Invite } from '../world/invite.js'

/** Finds the primary link of an administrator; undefined where none was made yet. */
export function findPrimaryInvite(chat: Chat, adminId: number): Invite | undefined {
  for (const invite of chat.invites.values()) {
    if (invite.isPrimary && !invite.isRevoked && invite.adminId === adminId) return invite
  }
  return undefined
}
