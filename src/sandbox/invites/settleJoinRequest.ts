import type { CallContext } from '../handler.js'
import { addMember } from '../world/addMember.js'
import type { Chat } from '../world/chat.js'

/**
 * Answers the request of one who waits to be let into a chat. Whether there is room is to be asked before,
 * and how many still wait is to be told afterwards.
 */
export function settleJoinRequest(context: CallContext, chat: Chat, userId: number, isApproved: boolean): void {
  const { now, userId: approvedBy, world } = context
  const request = chat.joinRequests.get(userId)
  if (request === undefined) throw new Error(`User ${userId} does not wait to be let into chat ${chat.peerId}.`)
  chat.joinRequests.delete(userId)
  if (!isApproved) return
  const invite = request.inviteHash === undefined ? undefined : chat.invites.get(request.inviteHash)
  addMember(world, chat, userId, { type: 'request', approvedBy, ...(invite !== undefined && { invite }) }, now)
}
