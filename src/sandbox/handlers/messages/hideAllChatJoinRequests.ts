import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inviteOfLink } from '../../invites/inviteOfLink.js'
import { settleJoinRequest } from '../../invites/settleJoinRequest.js'
import { assertMayLetIn } from '../../members/assertMayLetIn.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { recordPendingJoinRequests } from '../../world/recordPendingJoinRequests.js'

/** Lets in all who wait, or all who came by one link, oldest first; or declines them. */
export const hideAllChatJoinRequests: Handler<'messages.hideAllChatJoinRequests'> = (context, params) => {
  const { now, world } = context
  const chat = inputChat(context, params.peer)
  assertAdminRight(context, chat, 'invite_users')
  const hash = params.link === undefined ? undefined : inviteOfLink(context, chat, params.link).hash
  const requests = [...chat.joinRequests.values()].filter((one) => hash === undefined || one.inviteHash === hash)
  const waiting = requests.map(({ userId }) => userId)
  if (waiting.length === 0) throw fault(400, 'HIDE_REQUESTER_MISSING')
  if (params.approved === true) assertMayLetIn(world, chat, waiting)
  for (const userId of waiting) settleJoinRequest(context, chat, userId, params.approved === true)
  recordPendingJoinRequests(world, chat, now)
  return context.answerUpdates()
}
