import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { setAdminRights } from '../../members/setAdminRights.js'
import { inputGroup } from '../../peers/inputGroup.js'
import { inputUser } from '../../peers/inputUser.js'
import { assertCreator } from '../../rights/assertCreator.js'
import { GROUP_ADMIN_RIGHTS } from '../../rights/groupAdminRights.js'

/** Makes a member of a basic group an administrator, with all that administrators of such groups can do, or an ordinary member. */
export const editChatAdmin: Handler<'messages.editChatAdmin'> = (context, params) => {
  const { now, userId, world } = context
  const group = inputGroup(context, params.chat_id)
  if (group.isDeactivated) throw fault(400, 'CHAT_ID_INVALID')
  assertCreator(context, group)
  const { id } = inputUser(context, params.user_id)
  const member = group.participants.get(id)
  if (id === userId) throw fault(400, 'USER_ID_INVALID')
  if (member?.status !== 'member') throw fault(400, 'USER_NOT_PARTICIPANT')
  if ((member.adminRights !== undefined) === params.is_admin) return true
  const rights = params.is_admin ? GROUP_ADMIN_RIGHTS : undefined
  setAdminRights(world, group, { userId: id, actorId: userId, rights, rank: undefined }, now)
  return true
}
