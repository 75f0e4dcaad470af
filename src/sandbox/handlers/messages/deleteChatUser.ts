import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputGroup } from '../../peers/inputGroup.js'
import { inputUser } from '../../peers/inputUser.js'
import { hasAdminRight } from '../../rights/hasAdminRight.js'
import { isAdmin } from '../../rights/isAdmin.js'
import { isCreator } from '../../rights/isCreator.js'
import type { Group } from '../../world/chat.js'
import { deleteCopies } from '../../world/deleteCopies.js'
import type { Message } from '../../world/message.js'
import { removeMember } from '../../world/removeMember.js'
import type { World } from '../../world/world.js'

/** Leaves a basic group, or removes a member from it. */
export const deleteChatUser: Handler<'messages.deleteChatUser'> = (context, params) => {
  const { now, userId, world } = context
  const group = inputGroup(context, params.chat_id)
  if (group.isDeactivated) throw fault(400, 'CHAT_ID_INVALID')
  const { id } = inputUser(context, params.user_id)
  if (group.participants.get(id)?.status !== 'member') throw fault(400, 'USER_NOT_PARTICIPANT')
  if (id !== userId && !mayRemove(group, userId, id)) throw fault(400, 'CHAT_ADMIN_REQUIRED')
  if (params.revoke_history === true) deleteCopies(world, writtenBy(world, group, id))
  removeMember(world, group, { userId: id, actorId: userId }, now)
  return context.answerUpdates()
}

/** The creator removes anyone, an administrator those who are none, and everyone those whom they invited. */
function mayRemove(group: Group, actorId: number, userId: number): boolean {
  if (isCreator(group, actorId)) return true
  if (isAdmin(group, userId)) return false
  const isIn = group.participants.get(actorId)?.status === 'member'
  return hasAdminRight(group, actorId, 'ban_users') || (isIn && group.participants.get(userId)?.inviterId === actorId)
}

/** What a member has written in a group; that someone came or went is no such thing. */
function writtenBy(world: World, group: Group, userId: number): Message[] {
  return [...world.messages.values()].filter(
    ({ action, authorId, peerId }) => peerId === group.peerId && authorId === userId && action === undefined,
  )
}
