import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { isCreator } from '../rights/isCreator.js'
import type { Chat } from '../world/chat.js'
import type { Invite } from '../world/invite.js'
import { hashOfLink } from './hashOfLink.js'

/** Gives the link of a chat that the caller means to manage: an own one, or any for the creator. */
export function inviteOfLink({ userId }: CallContext, chat: Chat, link: string): Invite {
  const hash = hashOfLink(link)
  const invite = hash === undefined ? undefined : chat.invites.get(hash)
  if (invite === undefined) throw fault(400, 'INVITE_HASH_EXPIRED')
  if (invite.adminId !== userId && !isCreator(chat, userId)) throw fault(400, 'CHAT_ADMIN_REQUIRED')
  return invite
}
