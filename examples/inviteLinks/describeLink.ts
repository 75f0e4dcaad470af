import type { InviteLink } from 'whimbrel'

/** A link in a few words. */
export function describeLink(link: InviteLink): string {
  const facts = [
    link.title === undefined ? undefined : `"${link.title}"`,
    link.expiresAt === undefined ? undefined : `until ${link.expiresAt.toISOString().slice(0, 16)}Z`,
    link.limit === undefined ? undefined : `limit ${link.limit}`,
    link.requiresApproval ? 'needs approval' : undefined,
    link.isRevoked ? 'revoked' : undefined,
  ]
  return [link.inviteLink, ...facts.filter((fact) => fact !== undefined)].join(', ')
}
