import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { liftExpiredBan } from '../members/liftExpiredBan.js'
import type { Chat } from '../world/chat.js'
import { findChat } from '../world/chatOf.js'
import type { Invite } from '../world/invite.js'
import { isInviteOpen } from './isInviteOpen.js'

/** A link and the chat that it leads to. */
export interface OpenInvite {
  readonly chat: Chat
  readonly invite: Invite
}

/**
 * Finds where a link leads for one who follows it. Throws INVITE_HASH_EMPTY, INVITE_HASH_INVALID for a link that never was,
 * and INVITE_HASH_EXPIRED for one that has ended, also towards those who are banned from the chat.
 */
export function openInvite({ date, userId, world }: CallContext, hash: string): OpenInvite {
  if (hash === '') throw fault(400, 'INVITE_HASH_EMPTY')
  const peerId = world.inviteHashes.get(hash)
  if (peerId === undefined) throw fault(400, 'INVITE_HASH_INVALID')
  const chat = findChat(world, peerId)
  const invite = chat?.invites.get(hash)
  if (chat !== undefined) liftExpiredBan(chat, userId, date)
  const isOver =
    chat === undefined ||
    (chat.type === 'group' && chat.isDeactivated) ||
    (chat.type === 'channel' && chat.participants.get(userId)?.status === 'banned')
  if (isOver || invite === undefined || !isInviteOpen(invite, date)) throw fault(400, 'INVITE_HASH_EXPIRED')
  return { chat, invite }
}
