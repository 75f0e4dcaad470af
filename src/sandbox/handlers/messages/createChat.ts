import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertMayBeInvited } from '../../members/assertMayBeInvited.js'
import { chatTitle } from '../../members/chatTitle.js'
import { inputUser } from '../../peers/inputUser.js'
import { createGroup } from '../../world/createGroup.js'

const MAX_GROUP_SIZE = 200

/** Makes a basic group with the caller as its creator. */
export const createChat: Handler<'messages.createChat'> = (context, params) => {
  const { now, userId, world } = context
  const title = chatTitle(params.title)
  const guests = new Set(params.users.map((input) => inputUser(context, input)))
  const memberIds: number[] = []
  for (const user of guests) {
    assertMayBeInvited(user)
    if (user.id !== userId) memberIds.push(user.id)
  }
  if (memberIds.length + 1 > MAX_GROUP_SIZE) throw fault(400, 'USERS_TOO_MUCH')
  const messageTtlSeconds = params.ttl_period ?? 0
  createGroup(world, { title, creatorId: userId, memberIds, messageTtlSeconds }, now)
  return { _: 'messages.invitedUsers', updates: context.answerUpdates(), missing_invitees: [] }
}
