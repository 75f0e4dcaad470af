import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { findPeer } from '../peers/findPeer.js'
import { isAdmin } from '../rights/isAdmin.js'
import { isCreator } from '../rights/isCreator.js'
import type { Chat } from '../world/chat.js'

/**
 * Gives the administrator whose links the caller means. Throws ADMIN_ID_INVALID for one who never was an administrator,
 * and CHAT_ADMIN_REQUIRED for the links of others where the caller is not the creator.
 */
export function inviteAdmin(context: CallContext, chat: Chat, input: tl.InputUser): number {
  const { userId } = context
  const adminId = findPeer(context, input)
  if (adminId === undefined) throw fault(400, 'ADMIN_ID_INVALID')
  if (adminId !== userId && !isCreator(chat, userId)) throw fault(400, 'CHAT_ADMIN_REQUIRED')
  const hasLinks = [...chat.invites.values()].some((invite) => invite.adminId === adminId)
  if (!hasLinks && !isAdmin(chat, adminId)) throw fault(400, 'ADMIN_ID_INVALID')
  return adminId
}
