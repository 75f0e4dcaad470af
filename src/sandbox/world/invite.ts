import type { PeerId } from './peerId.js'

/** An invite link. See https://core.telegram.org/api/invites. */
export interface Invite {
  /** What follows `https://t.me/+`. */
  readonly hash: string
  /** The chat that the link leads to. */
  readonly peerId: PeerId
  readonly adminId: number
  /** In seconds. */
  readonly createdAt: number
  /** When the link was last edited, in seconds. */
  startedAt?: number
  expiresAt?: number
  usageLimit?: number
  title?: string
  requiresApproval: boolean
  /** The one link that an administrator always has; it cannot be deleted, only replaced. */
  readonly isPrimary: boolean
  isRevoked: boolean
  /** Who came by the link, in order. */
  readonly importers: InviteImporter[]
}

/** A user who came by an invite link. */
export interface InviteImporter {
  readonly userId: number
  /** In seconds. */
  readonly date: number
  readonly approvedBy?: number
}

/** A user who waits to be let into a chat. */
export interface JoinRequest {
  readonly userId: number
  /** In seconds. */
  readonly date: number
  /** The link that the user came by; absent for a public chat that asks for approval. */
  readonly inviteHash?: string
}
