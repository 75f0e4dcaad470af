import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { settleJoinRequest } from '../../invites/settleJoinRequest.js'
import { assertMayLetIn } from '../../members/assertMayLetIn.js'
import { inputChat } from '../../peers/inputChat.js'
import { inputUser } from '../../peers/inputUser.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { isMember } from '../../world/isMember.js'
import { recordPendingJoinRequests } from '../../world/recordPendingJoinRequests.js'

/** Lets a user in who asked for it, or declines. */
export const hideChatJoinRequest: Handler<'messages.hideChatJoinRequest'> = (context, params) => {
  const { now, world } = context
  const chat = inputChat(context, params.peer)
  assertAdminRight(context, chat, 'invite_users')
  const { id } = inputUser(context, params.user_id)
  if (isMember(chat, id)) throw fault(400, 'USER_ALREADY_PARTICIPANT')
  if (!chat.joinRequests.has(id)) throw fault(400, 'HIDE_REQUESTER_MISSING')
  if (params.approved === true) assertMayLetIn(world, chat, [id])
  settleJoinRequest(context, chat, id, params.approved === true)
  recordPendingJoinRequests(world, chat, now)
  return context.answerUpdates()
}
