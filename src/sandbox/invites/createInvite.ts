import { nextText } from '../world/chance.js'
import type { Chat } from '../world/chat.js'
import type { Invite } from '../world/invite.js'
import { secondsOf } from '../world/secondsOf.js'
import type { World } from '../world/world.js'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const HASH_LENGTH = 16

/** An invite link as it is handed in. */
export interface InviteDraft {
  readonly adminId: number
  readonly isPrimary: boolean
  readonly requiresApproval: boolean
  readonly title?: string
  /** In seconds. */
  readonly expiresAt?: number
  readonly usageLimit?: number
}

/** Adds an invite link to a chat. */
export function createInvite(world: World, chat: Chat, draft: InviteDraft, now: number): Invite {
  const hash = nextText(world.chance, HASH_LENGTH, LETTERS)
  const invite: Invite = {
    ...draft,
    hash,
    peerId: chat.peerId,
    createdAt: secondsOf(now),
    isRevoked: false,
    importers: [],
  }
  chat.invites.set(hash, invite)
  world.inviteHashes.set(hash, chat.peerId)
  return invite
}
