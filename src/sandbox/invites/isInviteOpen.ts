import type { Invite } from '../world/invite.js'

/** Tells whether people can come by a link: it is not revoked, has not ended, and is not used up. */
export function isInviteOpen(invite: Invite, date: number): boolean {
  const { expiresAt, importers, isRevoked, usageLimit } = invite
  if (isRevoked || (expiresAt !== undefined && expiresAt <= date)) return false
  return usageLimit === undefined || importers.length < usageLimit
}
